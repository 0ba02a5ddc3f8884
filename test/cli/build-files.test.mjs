import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';
import { importMinified } from '../../scripts/build/import-minified.mjs';
import { filesOf } from '../../scripts/build/files-of.mjs';
import { root } from '../../scripts/setup.mjs';
import { river, run } from './run.mjs';

const { buildFiles } = await importMinified('src/publish/build-files.ts');
const { validate } = (await runnerImport('./src/statement/validation/validate.ts')).module;
const { coalition } = (await runnerImport('./test/statement/coalition.ts')).module;

const read = (path) => readFile(join(root, 'packages/cli/dist/parts', path));
const bytesOf = (files) =>
  Object.fromEntries(files.map(([path, text]) => [path, Buffer.from(text)]));

/** test/demo/publish.test.ts compares the same files in a browser. */
describe('the function buildFiles', () => {
  for (const [title, statement, options, args] of [
    ['of a statement', river, {}, []],
    ['of a statement with groups and persons', coalition, {}, []],
    [
      'with some elements and languages',
      river,
      { elements: ['statement-quote', 'coup-stats'], locales: ['th', 'en', 'my'] },
      ['--elements', 'statement-quote,coup-stats', '--locales', 'th,en,my'],
    ],
  ]) {
    it(`returns the folder that the command writes ${title}`, async () => {
      const files = { 'statement.json': JSON.stringify(statement) };
      const command = ['build', 'statement.json', '--out', 'out', ...args];
      const { folder, code, stdout, stderr } = await run(command, { files });
      assert.equal(code, 0, stderr);
      const { statement: valid } = await validate(statement);
      const built = await buildFiles(valid, read, options);
      const written = await filesOf(join(folder, 'out'));
      assert.deepEqual([...built.files.keys()].sort(), Object.keys(written));
      assert.deepEqual(bytesOf([...built.files]), { ...written });
      assert.ok(stdout.includes(`integrity="${built.integrity}"`), stdout);
      const noted = [...stderr.matchAll(/<([\w-]+)> keeps its fallback/g)].map(([, name]) => name);
      assert.deepEqual(built.empty, noted);
      assert.equal(built.framed, 'embed.html' in written);
    });
  }

  it('puts the hash of each file that the module loads into the module', async () => {
    const { statement } = await validate(river);
    const { files } = await buildFiles(statement, read, { locales: ['my'] });
    const loaded = [...files.keys()].filter((path) =>
      /^(?:locales\/.*|actions\.js|custom-statement\.js)$/.test(path),
    );
    assert.ok(loaded.length > 6 && !loaded.includes('locales/my.js'), loaded.join());
    for (const path of loaded) {
      const hash = createHash('sha256').update(files.get(path)).digest('base64');
      assert.ok(files.get('statement-widgets.js').includes(`"${path}":"sha256-${hash}"`), path);
    }
  });
});
