import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { install, pack, temporaryFolder } from '../support/packed.mjs';
import { root } from '../../scripts/setup.mjs';

/** Tests the types of the package with the strictest TypeScript settings. */

const skip = !process.env.FULL && 'npm run test:full runs it';

let project;
before(() => {
  project = temporaryFolder();
  install(pack().tarball, project);
  for (const file of ['consumer/consumer.ts', '../fixtures/open-river.json']) {
    const path = fileURLToPath(new URL(file, import.meta.url));
    cpSync(path, join(project, basename(path)));
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module' }));
});

function check(options) {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    // The types of the DOM are TypeScript's own.
    skipDefaultLibCheck: true,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    ...options,
  };
  const config = { compilerOptions, files: ['consumer.ts'] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' }).stdout;
}

test('compiles as Node resolves modules', { skip }, () => {
  assert.equal(check({ module: 'nodenext' }), '');
});

test('compiles as bundlers resolve modules', () => {
  assert.equal(check({ module: 'preserve', moduleResolution: 'bundler' }), '');
});
