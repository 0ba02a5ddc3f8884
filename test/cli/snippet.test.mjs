import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { files, refused, river, run } from './run.mjs';

const snippet = (...args) => run(['snippet', 'river.json', ...args], { files });

describe('the command snippet', () => {
  it('prints a snippet with fallback content in the requested language', async () => {
    const { code, stdout, stderr } = await snippet(
      ...['coup-stats', '--figures', 'people', '--lang=fr', '--theme=dark'],
    );
    assert.equal(code, 0);
    assert.equal(
      stderr,
      'note this snippet uses statement-widgets.js, which must contain river.json. Run "npx statement-widgets-cli build river.json --out widgets", and upload all files in widgets to the folder of statement-widgets.js. Or upload only river.json, and add its URL: --src https://…/river.json\n',
    );
    const [script, widget] = stdout.trimEnd().split('\n');
    assert.equal(script, '<script type="module" src="statement-widgets.js"></script>');
    const [, content] =
      /^<coup-stats lang="fr" figures="people" theme="dark">(.*)<\/coup-stats>$/.exec(widget);
    const text = content.replace(/<[^>]*>/g, '').replace(/\s/g, ' ');
    assert.ok(text.includes('Plus de 12 000 personnes au bord du fleuve'), text);
  });

  for (const [args, message] of [
    [['coup-stat'], /^error element: unknown element "coup-stat"\. Known elements: coup-stats, /],
    [
      ['coup-stats', '--figures', 'none'],
      /^error --figures: unknown id "none"\. Known ids: people, villages\./,
    ],
    [
      ['coup-stats', '--lang', 'xx'],
      /^error --lang: unknown language "xx"\. Known languages: ar, bn, en/,
    ],
    [
      ['coup-stats', '--onclick=x'],
      /invalid attribute "--onclick=x"\. Write options of the element as --name value\./,
    ],
    [
      ['coup-stats', '--figure', 'x'],
      /coup-stats: unknown option "--figure"\. Known options: --figures, --layout, /,
    ],
    [
      ['coup-stats', '--limit', '3'],
      /coup-stats: unknown option "--limit"\. Known options: --figures, --layout, /,
    ],
    [['coup-stats', '--figures'], /^error --figures: missing value/],
    [
      ['coup-stats', '--theme', 'neon'],
      /^error --theme: unknown value "neon"\. Known values: auto, light, dark\./,
    ],
    [
      ['coup-stats', '--layout', 'x'],
      /^error --layout: unknown value "x"\. Known values: grid, row, list, scale\./,
    ],
    [
      ['coup-stats', '--actions', 'foo'],
      /^error --actions: unknown value "foo"\. Known values: cite, share, embed\./,
    ],
    [
      ['signatory-list', '--limit', 'x'],
      /^error --limit: invalid value "x"\. Use a whole number from 1\./,
    ],
    [['demand-card'], /^error --demand: missing id\. Known ids: open, publish\./],
    [
      ['coup-stats', '--format=iframe', '--statement=a'],
      /^error --statement: the page in an iframe cannot read .* Use --src\./,
    ],
    [
      ['coup-stats', '--format=link', '--src=s.json'],
      /^error --src: a link cannot name a statement, .* Use another format/,
    ],
    [
      ['coup-stats', '--format=markdown', '--statement=a'],
      /^error --statement: a link cannot name a statement/,
    ],
    [
      [
        'coup-stats',
        '--format=iframe',
        '--page=https://a.org/e.html',
        '--src=https://b.org/s.json',
      ],
      /^error --src: invalid value "https:\/\/b\.org\/s\.json"\. Use a URL on https:\/\/a\.org, /,
    ],
    [
      ['justice-timeline', '--from=2024-13'],
      /^error --from: invalid value "2024-13"\. Use a date that exists\./,
    ],
    [
      ['justice-timeline', '--until=2025-02-31'],
      /^error --until: invalid value "2025-02-31"\. Use a date that exists/,
    ],
    [
      ['justice-timeline', '--from=soon'],
      /^error --from: invalid value "soon"\. Use YYYY, YYYY-MM or YYYY-MM-DD\./,
    ],
    [
      ['demand-list', '--to', 'nobody'],
      /^error --to: unknown id "nobody"\. Known ids: region, ministry\./,
    ],
    [['coup-stats', '--dsd', '--format=link'], /^error --dsd: not available in the format "link"/],
    [['justice-timeline', '--until', '1990'], /^error --from, --until: the statement has no event/],
    [['coup-stats', '--in-context'], /^error --in-context: works only with --dsd\. Add --dsd\./],
    [
      ['coup-stats', '--format=iframe', '--src=http://'],
      /^error --src: invalid value "http:\/\/"\. Use/,
    ],
  ]) {
    it(`refuses ${args.join(' ')}`, () => refused(['snippet', 'river.json', ...args], message));
  }

  for (const [name, value, message] of [
    ['group', 'Kenya', /^error --group: unknown value "Kenya"\. Known values: Unions\./],
    [
      'highlight',
      'Nobody',
      /^error --highlight: unknown value "Nobody"\. Known values: Fishers of the Bay\./,
    ],
  ]) {
    it(`lists the known values for an unknown ${name}`, async () => {
      const signatories = [{ name: 'Fishers of the Bay', group: 'Unions' }];
      const json = JSON.stringify({ ...river, signatories });
      await refused(['snippet', 'river.json', 'signatory-list', `--${name}`, value], message, {
        files: { 'river.json': json },
      });
    });
  }

  it('says that the statement has no groups', async () => {
    const json = JSON.stringify({ ...river, signatories: [{ name: 'Fishers of the Bay' }] });
    await refused(
      ['snippet', 'river.json', 'signatory-list', '--group', 'Kenya'],
      /^error the statement has no groups of signatories\n$/,
      { files: { 'river.json': json } },
    );
  });

  it('renders the widget for pages without scripts and prints the hash of its style sheet', async () => {
    const { stdout, stderr } = await snippet('coup-stats', '--dsd');
    assert.match(
      stdout,
      /<coup-stats lang="en"><template shadowrootmode="open"><div data-rendered="[\w.-]+ en"><style>/,
    );
    const [, style] = /<style>(.*)<\/style>/.exec(stdout);
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(stderr.includes(`'sha256-${hash}'`), stderr);
  });

  it('renders the widget for React on a server, with the content of the snippet for HTML', async () => {
    const { stdout: html } = await snippet('coup-stats', '--dsd');
    const { stdout: jsx } = await snippet('coup-stats', '--dsd', '--format=jsx');
    const [, tag, content] =
      /^(<coup-stats.*) dangerouslySetInnerHTML={{ __html: (.*) }} \/>$/m.exec(jsx);
    assert.equal(tag, '<coup-stats lang="en" suppressHydrationWarning');
    assert.ok(html.includes(`<coup-stats lang="en">${JSON.parse(content)}</coup-stats>`), html);
  });

  it('writes the URL of the statement and prints no note', async () => {
    const { code, stdout, stderr } = await snippet(
      ...['demand-card', '--demand', 'open', '--src', 'river.json'],
    );
    assert.deepEqual([code, stderr], [0, '']);
    assert.ok(stdout.includes('<demand-card demand="open" src="river.json">'), stdout);
  });

  it('prints no note for the statement that the published module contains', async () => {
    const file = new URL('../../src/statement/myanmar-2025-01-31.json', import.meta.url);
    const { code, stderr } = await run(['snippet', fileURLToPath(file), 'coup-stats']);
    assert.deepEqual([code, stderr], [0, '']);
  });

  for (const [args, note] of [
    [['--format=iframe', '--page=https://a.org/e.html', '--src=/s.json'], /^$/],
    [['--format=iframe', '--src=s.json'], /^$/],
    [['--format=iframe', '--src=https://b.org/s.json'], /only if it is on https:\/\/b\.org too/],
    [
      ['--format=link'],
      /note this snippet uses embed\.html, which must contain river\.json\. Run "npx statement-widgets-cli build river\.json --out widgets", and upload all files in widgets to the folder of embed\.html\.\n$/,
    ],
    [
      ['--module=https://a.org/w/statement-widgets.js'],
      /upload all files in widgets to the folder of https:\/\/a\.org\/w\/statement-widgets\.js\. Or/,
    ],
  ]) {
    it(`notes the requirements of another page for ${args.join(' ')}`, async () => {
      const { code, stderr } = await snippet('coup-stats', ...args);
      assert.equal(code, 0);
      assert.match(stderr, note);
    });
  }

  it('accepts the former name of --format', async () => {
    const present = await snippet('coup-stats', '--format=link');
    const former = await snippet('coup-stats', '--form=link');
    assert.match(present.stdout, /^<blockquote>/);
    assert.equal(former.stdout, present.stdout);
  });

  it('accepts the former name of an attribute that can also name a part of the page', async () => {
    const content = async (...args) => {
      const { code, stdout } = await snippet('joint-statement', ...args);
      assert.equal(code, 0);
      return /<span lang="en".*<\/span>/.exec(stdout)[0];
    };
    const [all, lede] = [await content(), await content('--show=lede')];
    assert.notEqual(lede, all);
    assert.equal(await content('--part=lede'), lede);
    assert.equal(await content('--part=main column'), all);
    assert.equal(await content('--part=lede', '--show=all'), all);
  });
});
