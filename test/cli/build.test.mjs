import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { files, planted, refused, river, run } from './run.mjs';

/** What the built files show in a browser is tested in built.test.ts. */
describe('the command build', () => {
  let built;
  const read = (path) => readFile(join(built.folder, 'out', path), 'utf8');
  before(async () => {
    built = await run(['build', 'river.json', '--out', 'out'], { files });
  });

  it('prints the hash of the module', async () => {
    assert.deepEqual([built.code, built.stderr], [0, '']);
    const hash = createHash('sha384').update(await read('statement-widgets.js'));
    assert.ok(built.stdout.includes(`integrity="sha384-${hash.digest('base64')}"`), built.stdout);
  });

  it('makes the page for frames, the classic script and the fallback content too', async () => {
    const [{ text }] = river.sections[0].paragraphs[0].sentences;
    assert.ok((await read('embed.html')).includes(text));
    assert.ok((await read('statement-widgets.classic.js')).includes(river.title));
    assert.equal(JSON.parse(await read('fallback/fr.json')).lang, 'fr');
  });

  for (const [args, message] of [
    [['--locales', 'xx'], /--locales: expected some of ar, bn/],
    [['--elements', 'x'], /--elements: expected some of coup-stats/],
  ]) {
    it(`refuses ${args.join(' ')}`, () =>
      refused(['build', 'river.json', '--out', 'out', ...args], message));
  }

  it('refuses a statement that is not valid', () =>
    refused(
      ['build', 'river.json', '--out', 'out'],
      /not a valid statement.*\n {2}\/figures\/1\/value: expected/,
      { files: { 'river.json': planted(['"value": 3,', '"value": 4,']) } },
    ));
});
