import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import pack from '../../package.json';
import { river } from '../fixtures/river.js';
import { pageOf, shown } from '../page-of.js';

interface Run {
  args: string[];
  files?: Record<string, string>;
  bytes?: Record<string, number[]>;
  input?: string | number[];
}

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
  /** Where the server has what was written. */
  folder: string;
}

const run = (args: string[], more: Omit<Run, 'args'> = {}) =>
  executeServerCommand<Ran, Run>('cli', { args, ...more });

const json = JSON.stringify(river, null, 2);
const files = { 'river.json': json };

/** The fixture with faults in its text; each is a text to be found once, and what stands in its place. */
function planted(...faults: [string, string][]): string {
  return faults.reduce((text, [from, to]) => {
    expect(text.split(from), from).to.have.lengthOf(2);
    return text.replace(from, to);
  }, json);
}

/** The number of the line on which a text stands. */
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('the command', function () {
  // It starts a process, and a minifier.
  this.timeout(60_000);

  it('tells of itself and refuses what it does not know', async () => {
    const help = await run(['--help']);
    expect([help.code, help.stderr]).to.deep.equal([0, '']);
    for (const name of ['check', 'build', 'snippet', 'new']) expect(help.stdout).to.include(name);
    expect(await run(['--version'])).to.deep.include({ code: 0, stdout: `${pack.version}\n` });
    const missing = await run(['check', 'none.json', 'river.json'], { files });
    expect(missing).to.deep.include({ code: 2, stdout: 'river.json: valid\n' });
    expect(missing.stderr).to.match(
      /^error none\.json: expected a file that can be read; found none/,
    );
  });

  it('ends with 2 and one line where it cannot do what it is asked to', async () => {
    for (const [args, message] of [
      [['publish'], /^error: unknown command 'publish'/],
      [['check'], /^error: missing required argument/],
      [['build', 'river.json'], /^error: required option '--out <dir>' not/],
      [['build', 'river.json', '--out', 'river.json'], /^error --out: expected a folder.*river/],
      [['build', 'river.json', '--out', 'o', '--elements', ' '], /^error: option '--elements/],
      [['new', 'a.txt', '--out', 'none/x'], /^error none\/x: expected a file that can be/],
      [['new', 'a.txt', '--out', 'river.json'], /not there yet; found one that is/],
      [['new', 'a.txt', '--lang', 'zzzzzzzzzzz'], /^error --lang: expected a BCP 47/],
      [['new', 'a.txt', '--date', '2025-13-45'], /^error --date: expected a day/],
    ] as const) {
      const { code, stdout, stderr } = await run([...args], {
        files: { ...files, 'a.txt': 'Title\n\nText.' },
      });
      expect([code, stdout], args.join(' ')).to.deep.equal([2, '']);
      expect(stderr).to.match(message);
      expect(stderr.trimEnd().split('\n'), stderr).to.have.lengthOf(1);
    }
  });

  it('reads UTF-8 and marked UTF-16, and says so of anything else', async () => {
    const utf16 = json.split('').flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return [code & 255, code >> 8];
    });
    const bytes = {
      'utf16.json': [0xff, 0xfe, ...utf16],
      'marked.json': [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(json)],
      'unmarked.json': utf16,
      'latin1.json': [0x22, 0xe9, 0x22],
    };
    expect(await run(['check', 'utf16.json', 'marked.json'], { bytes })).to.include({
      code: 0,
      stdout: 'utf16.json: valid\nmarked.json: valid\n',
    });
    for (const name of ['unmarked.json', 'latin1.json'] as const) {
      for (const args of [
        ['check', name],
        ['new', name],
        ['new', '-'],
      ]) {
        const { code, stderr } = await run(args, { bytes, input: bytes[name] });
        expect(code).to.equal(2);
        expect(stderr).to.match(/^error .*: expected text in UTF-8; save it as plain text with/);
      }
    }
  });

  it('check says of a good statement that it is valid, without colours in a pipe', async () => {
    expect(await run(['check', 'river.json'], { files })).to.deep.include({
      code: 0,
      stdout: 'river.json: valid\n',
      stderr: '',
    });
  });

  it('check names ten faults at their lines', async () => {
    const text = planted(
      ['"date": "2025-09-15"', '"date": "2025-09-31"'],
      ['"url": "https://example.org/open-river"', '"url": "javascript:alert(1)"'],
      ['النهر أكثر من ١٢٬٠٠٠', 'النهر أكثر من ١٣٬٠٠٠'],
      ['"value": 3,', '"value": "3",'],
      ['"heading": "فتح السد الآن"', '"headline": "فتح السد الآن"'],
      ['"ministry",\n        "region"', '"ministry",\n        "nobody"'],
      ['"date": "2023-05"', '"date": "2023-06"'],
      ['"name": "وزارة المياه"', '"name": "وزارة الماء"'],
      ['"status": "unofficial"', '"status": "draft"'],
      ['"signatories": []', '"signatories": [\n    "A",\n    "A"\n  ]'],
    );
    const { code, stdout } = await run(['check', 'bad.json'], { files: { 'bad.json': text } });
    expect(code).to.equal(1);
    const places = [...stdout.matchAll(/^bad\.json:(\d+):\d+ (\S+)$/gm)].map(
      ([, line, path]) => `${line} ${path}`,
    );
    const expected: [string, string][] = [
      ['/date', '"2025-09-31"'],
      ['/url', '"javascript:alert(1)"'],
      ['/sha256', river.sha256],
      ['/figures/0/value', '12000'],
      ['/figures/1/value', '"value": "3"'],
      ['/demands/0/heading', '"addressees": ['],
      ['/demands/0/headline', '"headline"'],
      // The name that was changed is no longer that of those whom the sentence asks.
      ['/demands/1/addressees/0', '"ministry",'],
      ['/demands/1/addressees/1', '"nobody"'],
      ['/events/0/date', '"2023-06"'],
      ['/actors/1/name', '"وزارة الماء"'],
      ['/signatories/1', '"A"\n  ]'],
      ['/translations/1/status', '"draft"'],
    ];
    for (const [path, part] of expected) {
      if (path === '/demands/0/heading') expect(stdout).to.include(`${path}\n`);
      else expect(places).to.include(`${lineOf(text, part)} ${path}`);
    }
    expect(places).to.have.lengthOf(expected.length);
    expect(stdout).to.match(/bad\.json: 13 faults\n$/);
  });

  it('check finds where a file is no JSON, and says what to do', async () => {
    for (const [text, place, expected] of [
      ['{\n  "title": "x",\n}', '3:1', 'a key in double quotes; take away a comma before'],
      ['{\r  "title" "x"\r}', '2:11', 'a colon between a key and its value'],
      ['{\r\n  "a": 1\r\n  "b": 2\r\n}', '3:3', 'a comma between this and what stands before'],
      ['{ "a": [1, }', '1:12', 'a value; take away a comma before a closing bracket'],
      [`{ "a": "x${'y'.repeat(500)}\n" }`, '1:8', 'a double quote at the end of the text'],
      ['{ "a": 1', '1:9', 'a closing brace } for each one that was opened'],
      ['// no\n{}', '1:1', 'no comment: JSON has none'],
      [' ', '1:1', 'a statement in JSON'],
    ] as const) {
      const { code, stdout } = await run(['check', 'bad.json'], { files: { 'bad.json': text } });
      expect(code).to.equal(1);
      expect(stdout).to.include(`bad.json:${place} /\n  expected ${expected}`);
      expect(stdout.split('\n').every((line) => line.length < 200)).to.equal(true);
      expect(stdout.match(/^bad.json:\d/gm)!.length).to.be.lessThan(4);
      const refused = await run(['build', 'bad.json', '--out', 'o'], {
        files: { 'bad.json': text },
      });
      expect(refused.stderr).to.include(`error bad.json:${place}: expected ${expected}`);
    }
  });

  it('check finds keys that are given again, and the fault in the one that is read', async () => {
    const text = planted(
      ['"date": "2025-09-15"', '"date": "2025-09-15",\n  "date": "2025-09-31"'],
      ['"id": "villages"', '"id": "towns", "id": "villages"'],
    );
    const { stdout } = await run(['check', 'bad.json'], { files: { 'bad.json': text } });
    const line = lineOf(text, '"2025-09-31"');
    expect(stdout).to.include(`bad.json:${line}:3 /date\n  expected each key only once`);
    expect(stdout).to.include(`bad.json:${line}:11 /date\n  expected a day that exists`);
    expect(stdout).to.include('/figures/1/id\n  expected each key only once');
    expect(stdout).to.match(/bad\.json: 3 faults\n$/);
  });

  it('snippet prints what to paste, with the fallback content in a language', async () => {
    const { code, stdout, stderr } = await run(
      ['snippet', 'river.json', 'coup-stats', '--figures', 'people', '--lang=fr', '--theme=dark'],
      { files },
    );
    expect(code).to.equal(0);
    expect(stderr).to.match(/^note this fits only a module that holds river\.json, .*; .* --src /);
    const [script, widget] = stdout.trimEnd().split('\n');
    expect(script).to.equal('<script type="module" src="statement-widgets.js"></script>');
    const { body } = new DOMParser().parseFromString(widget!, 'text/html');
    const element = body.firstElementChild!;
    expect([...element.attributes].map(({ name, value }) => `${name}=${value}`)).to.deep.equal([
      'figures=people',
      'theme=dark',
    ]);
    expect(element.textContent.replace(/\s/g, ' ')).to.include(
      'Plus de 12 000 personnes au bord du fleuve',
    );
    for (const [args, message] of [
      [['coup-stat'], /element: expected one of coup-stats, /],
      [
        ['coup-stats', '--figures', 'none'],
        /figures: expected one of people, villages; found "none"/,
      ],
      [['coup-stats', '--lang', 'xx'], /lang: expected one of ar, bn, en/],
      [['coup-stats', '--onclick=x'], /attributes: expected --name value; found "--onclick=x"/],
      [['coup-stats', '--figure', 'x'], /attributes: expected some of figures, layout, .*"figure"/],
      [['coup-stats', '--limit', '3'], /attributes: expected some of figures, layout, .*"limit"/],
      [['coup-stats', '--figures'], /figures: expected a value; found ""/],
      [['coup-stats', '--theme', 'neon'], /theme: expected one of auto, light, dark; found "neon"/],
      [['coup-stats', '--layout', 'x'], /layout: expected one of grid, row, list; found "x"/],
      [['coup-stats', '--actions', 'foo'], /actions: expected some of cite, share, embed; found/],
      [['signatory-list', '--limit', 'x'], /limit: expected a whole number from 1; found "x"/],
      [['demand-card'], /demand: expected one of open, publish; found none/],
      [['coup-stats', '--form=iframe', '--statement=a'], /statement: expected --src: the page of/],
      [
        ['coup-stats', '--form=link', '--src=s.json'],
        /src: expected another form, .* a link cannot/,
      ],
      [
        ['coup-stats', '--form=markdown', '--statement=a'],
        /statement: expected another form, such/,
      ],
      [
        [
          'coup-stats',
          '--form=iframe',
          '--page=https://a.org/e.html',
          '--src=https://b.org/s.json',
        ],
        /src: expected an address on https:\/\/a\.org, as the page is; found "https:\/\/b\.org\/s/,
      ],
      [
        ['justice-timeline', '--from=2024-13'],
        /from: expected a date that exists; found "2024-13"/,
      ],
      [['justice-timeline', '--until=2025-02-31'], /until: expected a date that exists; found/],
      [['justice-timeline', '--from=soon'], /from: expected a date, YYYY, YYYY-MM or YYYY-MM-DD/],
      [['demand-list', '--to', 'nobody'], /to: expected one of region, ministry; found "nobody"/],
    ] as const) {
      const refused = await run(['snippet', 'river.json', ...args], { files });
      expect([refused.code, refused.stdout]).to.deep.equal([2, '']);
      expect(refused.stderr).to.match(message);
    }
    const drawn = await run(['snippet', 'river.json', 'coup-stats', '--dsd'], { files });
    expect(drawn.stdout).to.match(
      /<coup-stats lang="en"><template shadowrootmode="open"><div><style>/,
    );
    const style = /<style>(.*)<\/style>/.exec(drawn.stdout)![1]!;
    const hash = new Uint8Array(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)),
    );
    expect(drawn.stderr).to.include(`'sha256-${btoa(String.fromCharCode(...hash))}'`);
    const both = await run(['snippet', 'river.json', 'coup-stats', '--dsd', '--form=link'], {
      files,
    });
    expect([both.code, both.stdout]).to.deep.equal([2, '']);
    expect(both.stderr).to.include('form: expected element, which alone');
    const named = await run(
      ['snippet', 'river.json', 'demand-card', '--demand', 'open', '--src', 'river.json'],
      { files },
    );
    expect(named).to.deep.include({ code: 0, stderr: '' });
    expect(named.stdout).to.include('<demand-card demand="open" src="river.json">');
    for (const [args, note] of [
      [['--form=iframe', '--page=https://a.org/e.html', '--src=/s.json'], ''],
      [['--form=iframe', '--src=s.json'], ''],
      [['--form=iframe', '--src=https://b.org/s.json'], 'only where it lies on https://b.org '],
      [
        ['--form=link'],
        'note this fits only a page that holds river.json, as "statement-widgets build" makes one\n',
      ],
    ] as const) {
      const { code, stderr } = await run(['snippet', 'river.json', 'coup-stats', ...args], {
        files,
      });
      expect(code).to.equal(0);
      if (note) expect(stderr).to.include(note);
      else expect(stderr).to.equal('');
    }
  });

  it('build puts the statement into the module, with the elements and languages asked for', async () => {
    const args = ['build', 'river.json', '--out', 'out', '--locales', 'my', '--elements'];
    const more = [' coup-stats, statement-quote', '--elements', 'joint-statement'];
    const { code, stdout, stderr, folder } = await run([...args, ...more], { files });
    expect([code, stderr]).to.deep.equal([0, '']);
    const module = await (await fetch(`${folder}out/statement-widgets.js`)).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', module));
    expect(stdout).to.include(`integrity="sha384-${btoa(String.fromCharCode(...hash))}"`);
    const { page, element } = await pageOf(
      '',
      '<coup-stats>Fallback</coup-stats><joint-statement></joint-statement><demand-card></demand-card>',
      { folder: `${folder.slice(1)}out`, lang: 'my' },
    );
    await shown(element);
    expect(element.shadowRoot?.textContent).to.include('၁၂,၀၀၀');
    expect(element.shadowRoot?.querySelector('cite')?.lang).to.equal('ar');
    expect(page.customElements.get('demand-card')).to.equal(undefined);
    const requests = page.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requests.filter((name) => name.includes('/locales/'))).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('build shows a translation, and refuses what there is not', async () => {
    const { folder } = await run(['build', 'river.json', '--out', 'out'], { files });
    const { element } = await pageOf('', '<statement-quote sentence="p1s2"></statement-quote>', {
      folder: `${folder.slice(1)}out`,
      lang: 'fr',
    });
    await shown(element);
    const root = element.shadowRoot!;
    expect(root.querySelector('blockquote')?.lang).to.equal('fr');
    expect(root.textContent).to.include('Traduction non officielle');
    for (const [args, message] of [
      [['--locales', 'xx'], /--locales: expected some of ar, bn/],
      [['--elements', 'x'], /--elements: expected some of coup-stats/],
    ] as const) {
      const refused = await run(['build', 'river.json', '--out', 'out', ...args], { files });
      expect(refused.code).to.equal(2);
      expect(refused.stderr).to.match(message);
    }
    const bad = { 'river.json': planted(['"value": 3,', '"value": 4,']) };
    const refused = await run(['build', 'river.json', '--out', 'out'], { files: bad });
    expect(refused.code).to.equal(2);
    expect(refused.stderr).to.match(/not a valid statement.*\n {2}\/figures\/1\/value: expected/);
  });

  it('build makes the page for frames, the classic script and the fallback content too', async () => {
    const { folder } = await run(['build', 'river.json', '--out', 'out'], { files });
    const frame = document.createElement('iframe');
    frame.src = `${folder}out/embed.html#widget=coup-stats&lang=ar`;
    const told = new Promise((resolve) => {
      addEventListener('message', function listen({ data }: MessageEvent<{ height: number }>) {
        if (data.height < 60) return;
        removeEventListener('message', listen);
        resolve(data);
      });
    });
    document.body.append(frame);
    await told;
    const page = frame.contentDocument!;
    expect(page.documentElement.lang).to.equal('ar');
    expect(page.title).to.equal(river.title);
    expect(page.querySelector('coup-stats')?.shadowRoot?.textContent).to.include('١٢٬٠٠٠');
    expect(page.querySelector('noscript')).to.equal(null);
    const read = async (path: string) => (await fetch(`${folder}out/${path}`)).text();
    expect(await read('embed.html')).to.include(
      river.sections[0]!.paragraphs[0]!.sentences[0]!.text,
    );
    expect(await read('statement-widgets.classic.js')).to.include(river.title);
    expect(JSON.parse(await read('fallback/fr.json'))).to.have.property('lang', 'fr');
    frame.remove();
  });

  it('new writes a draft that check takes once it is confirmed', async () => {
    const input =
      '# Open the dam\n\n3 May 2024\n\nMore than 40 people must leave.\n\n1. A\n2. B\n3. C';
    const { code, stdout, stderr } = await run(['new', '-'], { input });
    expect(code).to.equal(0);
    expect(stderr).to.match(/1 sentences in 1 paragraphs; to be confirmed: 1 figures, 1 demands/);
    const clean = stdout.replace(/^ *"confirm".*\n/gm, '');
    expect((await run(['check', 'draft.json'], { files: { 'draft.json': stdout } })).code).to.equal(
      1,
    );
    expect(await run(['check', 'draft.json'], { files: { 'draft.json': clean } })).to.include({
      code: 0,
      stdout: 'draft.json: valid\n',
    });
    const none = await run(['new', '-'], { input: '# A\n\n## A\n\nText.\n\n## A\n\nMore.' });
    expect(none.stderr).to.match(/left out of the text: running head: A\nthe day of issue was not/);
    const taken = await run(['new', '-', '--out', 'a.json'], { input, files: { 'a.json': '' } });
    expect(taken.code).to.equal(2);
  });
});
