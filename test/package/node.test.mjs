import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { install, pack, temporaryFolder } from '../support/packed.mjs';

/** Tests the package in Node, without a page, with only its dependencies. */

let project;
let subpaths;
before(() => {
  project = temporaryFolder();
  const installed = install(pack().tarball, project);
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const names = (folder) => readdirSync(join(installed, 'dist/lib', folder));
  subpaths = Object.entries(exports)
    // Compilers import types. Pages load the files by URL.
    .filter(([, target]) => typeof target === 'string' || target?.default)
    .filter(([path]) => path !== './dist/*')
    .flatMap(([path]) =>
      path.includes('*')
        ? names(path.split('/')[1]).map((name) => path.replace('*.js', name))
        : path,
    )
    .map((path) => path.replace(/^\./, 'statement-widgets'));
});

/** Returns the output of a module in a new process. */
function run(code) {
  const file = join(project, 'main.mjs');
  writeFileSync(file, code);
  return JSON.parse(execFileSync(process.execPath, [file], { encoding: 'utf8' }));
}

const tags = `['coup-stats', 'demand-card', 'demand-list', 'joint-statement', 'justice-timeline', 'signatory-list', 'statement-quote']`;
const defined = `${tags}.filter((tag) => globalThis.customElements?.get(tag))`;

test('every subpath is importable', () => {
  assert.ok(subpaths.includes('statement-widgets/define/coup-stats.js'), subpaths.join());
  const modules = subpaths.map(
    (path) =>
      `'${path}': await import('${path}'${path.endsWith('.json') ? ", { with: { type: 'json' } }" : ''})`,
  );
  const names = run(`const modules = { ${modules.join()} };
    console.log(JSON.stringify(Object.entries(modules).map(([path, module]) => [path, Object.keys(module)])));`);
  assert.equal(names.length, subpaths.length);
  for (const [path, found] of names) assert.notDeepEqual(found, [], path);
});

test('internal modules are not importable', () => {
  for (const path of [
    'lib/internal/i18n/locale.js',
    'lib/define.js',
    'types/entrypoints/script-tag.d.ts',
  ]) {
    const code =
      run(`const failed = await import('statement-widgets/dist/${path}').catch((error) => error);
      console.log(JSON.stringify(failed.code ?? null));`);
    assert.equal(code, 'ERR_PACKAGE_PATH_NOT_EXPORTED', path);
  }
});

test('a class registers nothing, a definition its element, and the index every element', () => {
  const after = (...paths) =>
    run(`${paths.map((path) => `await import('statement-widgets${path}');`).join('')}
      console.log(JSON.stringify(${defined}));`);
  assert.deepEqual(after('/elements.js', '/elements/coup-stats.js', '/statement.js'), []);
  assert.deepEqual(after('/define/coup-stats.js'), ['coup-stats']);
  assert.equal(after('').length, 7);
  // In any order, the elements have one version and do not conflict.
  assert.equal(after('/define/coup-stats.js', '/define.js', '').length, 7);
});

test('a package name and a path import the same module', () => {
  const same = run(`import { CoupStats } from 'statement-widgets/elements.js';
    import { CoupStats as alone } from 'statement-widgets/elements/coup-stats.js';
    import { CoupStats as withIt } from 'statement-widgets/define/coup-stats.js';
    import 'statement-widgets';
    console.log(JSON.stringify([alone, withIt, customElements.get('coup-stats')].map((each) => each === CoupStats)));`);
  assert.deepEqual(same, [true, true, true]);
});
