import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { copyTo } from '../../scripts/release/checkout.mjs';
import { root } from '../../scripts/setup.mjs';

/** Tests `npm run new:element` in a copy of this checkout. */

const skip = !process.env.FULL && 'npm run test:full runs it';

let folder;
const node = (...args) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

/** Fails with the output of a command. */
function passes(...args) {
  const { status, stdout, stderr } = node(...args);
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-element-'));
  await copyTo(folder);
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
after(() => rm(folder, { recursive: true, force: true }));

describe('npm run new:element', () => {
  it('rejects an invalid name and a name in use', () => {
    for (const [name, message] of [
      [
        'quote',
        'name: invalid value "quote". Use lower-case letters with a hyphen, such as figure-quote.',
      ],
      ['coup-stats', 'name: src/elements/coup-stats already exists'],
      ['font-face', 'name: HTML reserves font-face. Use another name.'],
      ['statement-event', 'name: src/entrypoints/elements.ts already exports StatementEvent'],
      ['statement-element', 'name: src/entrypoints/elements.ts already exports StatementElement'],
    ]) {
      const { status, stderr } = node('scripts/new-element.mjs', name);
      assert.deepEqual([status, stderr.trim()], [1, message]);
    }
  });

  it('writes a folder and a test under the name, and adds it to the lists and to the messages', async () => {
    const said = passes('scripts/new-element.mjs', 'long-quote');
    const paths = [...said.matchAll(/^wrote (.*)$/gm)].map(([, path]) => path);
    const own = paths.filter((path) => path.includes('long-quote'));
    const others = paths.filter((path) => !own.includes(path));
    assert.equal(own.length, 8);
    for (const path of own) {
      const text = await readFile(join(folder, path), 'utf8');
      const ofModel =
        /(?<!-)statement-quote(?!-)|[sS]tatementQuote|\b[qQ]uote(View|Template|Fallback)/;
      assert.doesNotMatch(text, ofModel);
    }
    const languages = ['ar', 'bn', 'en', 'es', 'fr', 'ja', 'my', 'th'];
    assert.deepEqual(others, [
      ...['src/elements/classes.ts', 'src/elements/registry.ts', 'test/fuzz/texts.ts'],
      ...languages.map((code) => `demo/words/${code}.ts`),
    ]);
    for (const path of others) {
      assert.match(await readFile(join(folder, path), 'utf8'), /'long-quote': |\bLongQuote\b/);
    }
    passes('node_modules/prettier/bin/prettier.cjs', '--check', ...paths);
  });

  it('writes an element that passes the lint and the type check', { skip }, () => {
    passes('node_modules/eslint/bin/eslint.js', '--max-warnings=0', 'src', 'test/elements');
    passes('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--config');
    const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'];
    // The copy has no `dist/`, whose manifest some files import.
    const faults = node(...tsc)
      .stdout.split('\n')
      .filter((line) => line.includes('long-quote'));
    assert.deepEqual(faults, []);
  });
});
