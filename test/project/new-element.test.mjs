import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { copyTo } from '../../scripts/lib/checkout.mjs';
import { root } from '../../scripts/lib/setup.mjs';

/** `npm run new:element`, in a copy of this checkout. */

const skip = !process.env.FULL && 'npm run test:full runs it';

let folder;
const node = (...args) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

/** Fails with what a command has said. */
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
  it('refuses a name that no element can have, and one that is taken', () => {
    for (const [name, message] of [
      ['quote', 'name: expected small letters with a hyphen, such as figure-quote; found "quote"'],
      [
        'coup-stats',
        'name: expected one that is free; found src/elements/coup-stats/coup-stats.ts',
      ],
      ['font-face', 'name: expected one that HTML does not reserve; found font-face'],
      [
        'statement-event',
        'name: expected one whose class is free; found StatementEvent in src/entrypoints/elements.ts',
      ],
      [
        'statement-element',
        'name: expected one whose class is free; found StatementElement in src/entrypoints/elements.ts',
      ],
    ]) {
      const { status, stderr } = node('scripts/new-element.mjs', name);
      assert.deepEqual([status, stderr.trim()], [1, message]);
    }
  });

  let paths;

  it('writes an element under its own name', async () => {
    const files = [...passes('scripts/new-element.mjs', 'figure-quote').matchAll(/^wrote (.*)$/gm)];
    paths = files.map(([, path]) => path);
    assert.equal(paths.length, 5);
    for (const path of paths) {
      const text = await readFile(join(folder, path), 'utf8');
      assert.doesNotMatch(
        text,
        /(?<!-)statement-quote(?!-)|StatementQuote|\b[qQ]uote(View|Template)/,
      );
    }
    passes('node_modules/prettier/bin/prettier.cjs', '--check', ...paths);
  });

  it('writes an element that passes the type check and the lint', { skip }, async () => {
    const config = JSON.parse(await readFile(join(folder, 'tsconfig.json'), 'utf8'));
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, include: paths }));
    passes('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit');
    passes('node_modules/eslint/bin/eslint.js', '--max-warnings=0', ...paths);
  });

  it('leaves what is built as it is until the library exports the element', { skip }, async () => {
    const types = join(folder, 'types');
    const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
    await writeFile(join(folder, 'tsconfig.json'), await readFile(join(root, 'tsconfig.json')));
    passes(...tsc, '--outDir', types);
    await writeFile(
      join(folder, 'built.ts'),
      `import { elements } from './scripts/lib/elements.js';
      import { npmTypes } from './scripts/plugins/npm.js';
      import { keepPublicTypes } from './scripts/plugins/public-types.js';
      await npmTypes('types');
      await keepPublicTypes('types');
      console.log(Object.keys(elements).join());`,
    );
    const run = "import { runnerImport } from 'vite'; await runnerImport('./built.ts');";
    const said = passes('--input-type=module', '--eval', run);
    assert.ok(said.includes('statement-quote'), said);
    assert.ok(!said.includes('figure-quote'), said);
  });
});
