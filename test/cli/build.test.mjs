import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { packServing } from '../../scripts/release/pack-serving.mjs';
import { elementNames } from '../../scripts/build/element-names.mjs';
import { files, planted, refused, river, run } from './run.mjs';

const unframed =
  /note embed\.html: not written, because frames need joint-statement\. Add it to --elements\./;

const withoutBase =
  'note Without --base, no oEmbed and no links for search engines are written. Add the URL of the folder.';

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** built.test.ts tests the built files in a browser. */
describe('the command build', () => {
  let built;
  const read = (path) => readFile(join(built.folder, 'out', path), 'utf8');
  before(async () => {
    built = await run(['build', 'river.json', '--out', 'out'], { files });
  });

  it('prints the hash of the module', async () => {
    assert.equal(built.code, 0);
    const hash = createHash('sha384').update(await read('statement-widgets.js'));
    assert.ok(built.stdout.includes(`integrity="sha384-${hash.digest('base64')}"`), built.stdout);
  });

  it('names the elements that would render nothing', () => {
    // This statement has no signatories.
    assert.equal(
      built.stderr,
      `note <signatory-list> keeps its fallback content, because the statement has no signatories.\n${withoutBase}\n`,
    );
  });

  it('writes the iframe page, the classic script and the rendered elements too', async () => {
    const [{ text }] = river.sections[0].paragraphs[0].sentences;
    assert.ok((await read('embed.html')).includes(text));
    const script = await read('statement-widgets.classic.js');
    assert.ok(script.includes(river.title.replace(/[^\0-\x7f]/g, escaped)));
    assert.doesNotMatch(script, /[^\0-\x7f]/);
    const { words } = JSON.parse(await read('prerendered/statement-quote.fr.json'));
    assert.equal(words[0], '<span lang="fr" dir="ltr">');
  });

  it('writes a module for each single element', async () => {
    for (const name of elementNames) {
      const args = ['build', 'river.json', '--out', 'out', '--elements', name];
      const { folder, code, stderr } = await run(args, { files });
      assert.equal(code, 0, name);
      assert.equal(unframed.test(stderr), name !== 'joint-statement', name);
      const path = join(folder, 'out/statement-widgets.js');
      await rename(path, path.replace(/js$/, 'mjs'));
      const checked = spawnSync(process.execPath, ['--check', path.replace(/js$/, 'mjs')]);
      assert.equal(checked.stderr.toString(), '', name);
    }
  });

  it('writes the page for frames only if the module has the whole statement', async () => {
    for (const [elements, written] of [
      ['coup-stats', false],
      ['coup-stats,joint-statement', true],
    ]) {
      const args = ['build', 'river.json', '--out', 'out', '--elements', elements];
      const { folder, code, stdout, stderr } = await run(args, { files });
      const made = await readdir(join(folder, 'out'), { recursive: true, withFileTypes: true });
      const names = made.filter((each) => each.isFile()).map((each) => each.name);
      assert.deepEqual([code, names.includes('embed.html')], [0, written], elements);
      assert.match(stderr, written ? new RegExp(`^${withoutBase}\n$`) : unframed);
      assert.ok(stdout.includes(`and ${names.length - 1} other files`), stdout);
    }
  });

  for (const [args, message] of [
    [['--locales', 'xx'], /--locales: unknown locale "xx"\. Known locales: ar, bn/],
    [['--elements', 'x'], /--elements: unknown element "x"\. Known elements: coup-stats/],
    [['--base', 'x'], /--base: invalid value "x"\. Use the absolute URL of the folder, such as/],
    [
      ['--image', 'x.png'],
      /--image: invalid value "x\.png"\. Use an absolute URL, or also --base\./,
    ],
  ]) {
    it(`refuses ${args.join(' ')}`, () =>
      refused(['build', 'river.json', '--out', 'out', ...args], message));
  }

  it('writes the page of the statement, its data, and its answers of oEmbed', async () => {
    const base = 'https://example.org/river/';
    const args = ['build', 'river.json', '--out', 'out', '--base', base, '--image', 'card.png'];
    const { folder, code, stderr } = await run(args, { files });
    assert.equal(code, 0);
    assert.doesNotMatch(stderr, /oEmbed/);
    const made = (name) => readFile(join(folder, 'out', name), 'utf8');
    assert.deepEqual(JSON.parse(await made('statement.json')), river);
    assert.match(await made('figures.csv'), /^\ufeffid,/);
    assert.match(await made('index.fr.html'), /<html lang="fr" dir="ltr">/);
    const page = await made('index.html');
    assert.match(page, /property="og:image" content="https:\/\/example\.org\/river\/card\.png"/);
    for (const html of [page, await made('embed.html')]) {
      const found = [...html.matchAll(/application\/json\+oembed" href="([^"]*)"/g)];
      assert.equal(found.length, 6);
      for (const [, href] of found) {
        const { html: frame } = JSON.parse(await made(href.slice(base.length)));
        assert.ok(frame.startsWith(`<iframe src="${base}embed.html?widget=`), frame);
      }
    }
    assert.match(await made('coup-stats.html'), /<iframe src="embed\.html\?widget=coup-stats"/);
    assert.match(await made('_headers'), /^\/river\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
    assert.match(await made('.htaccess'), /^ {2}Header set Access-Control-Allow-Origin "\*"$/m);

    await writeFile(join(folder, 'out/card.png'), 'an image');
    const { version } = await packServing(join(folder, 'out'), join(folder, 'site'));
    for (const place of [`versions/${version}`, 'latest']) {
      const packed = join(folder, 'site/statement-widgets', place);
      for (const name of [
        ...['index.html', 'index.fr.html', 'coup-stats.html', 'statement.json', 'figures.csv'],
        ...['oembed/coup-stats.json', 'card.png'],
      ])
        assert.equal(await readFile(join(packed, name), 'utf8'), await made(name));
    }
  });

  it('takes the folder from the URL of the statement', async () => {
    const url = 'https://example.org/river/';
    const given = { files: { 'river.json': JSON.stringify({ ...river, url }) } };
    const args = ['build', 'river.json', '--out', 'out', '--image', 'card.png'];
    const { folder, stderr } = await run(args, given);
    assert.doesNotMatch(stderr, /oEmbed/);
    const page = await readFile(join(folder, 'out/index.html'), 'utf8');
    assert.ok(page.includes(`property="og:image" content="${url}card.png"`));
  });

  it('links widgets to the page of a statement without a URL', async () => {
    const { url, ...without } = river;
    const args = ['build', 'river.json', '--out', 'out', '--base', 'https://example.org/river'];
    const given = { files: { 'river.json': JSON.stringify(without) } };
    const { folder } = await run(args, given);
    const module = await readFile(join(folder, 'out/statement-widgets.js'), 'utf8');
    assert.ok(!module.includes(url));
    assert.ok(module.includes('"url":"https://example.org/river/index.html"'));
  });

  it('rejects an invalid statement with the errors that check prints', async () => {
    const text = planted(
      ['"date": "2025-09-15"', '"date": "2025-09-31"'],
      ['"id": "people"', '"confirm": "x", "id": "people"'],
      ['"id": "villages"', '"confirm": "x", "id": "villages"'],
    );
    const given = { files: { 'river.json': text } };
    const { stdout } = await run(['check', 'river.json'], given);
    const errors = stdout.replace(/river\.json: 3 errors\n$/, '');
    assert.match(errors, / expected a date that exists,[^]*\n {2}2 items have the key "confirm"\./);
    for (const args of [
      ['build', 'river.json', '--out', 'out'],
      ['snippet', 'river.json', 'coup-stats'],
    ]) {
      const stderr = await refused(args, /^error river\.json: 3 errors\n/, given);
      assert.equal(stderr.replace(/^.*\n/, ''), errors);
    }
  });

  it('names the command that prints every error if there are many', async () => {
    const wrong = JSON.stringify({ ...river, signatories: Array(12).fill('A') }, null, 2);
    const stderr = await refused(
      ['build', 'river.json', '--out', 'out'],
      /^error river\.json: 11 errors\n/,
      { files: { 'river.json': wrong } },
    );
    assert.equal(stderr.match(/^river\.json:\d+:\d+ /gm).length, 10);
    assert.match(
      stderr,
      /\nTo see every error, run "npx statement-widgets-cli check river\.json"\.\n$/,
    );
  });
});
