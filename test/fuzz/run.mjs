import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from '../../scripts/setup.mjs';
import { fuzzDocuments } from './documents.mjs';

/**
 * Runs many random cases, each kind with its number: `--runs` of valid statements, changed ones and attributes in Chromium,
 * `--statements` on servers, and `--documents` in the readers. If a kind is named, the others are left out. `npm run fuzz
 * -- --seed SEED` repeats the cases of a seed.
 */
const number = { type: 'string' };
const options = { seed: number, runs: number, statements: number, documents: number };
const { values } = parseArgs({ options });
const { seed = Math.floor(Math.random() * 2 ** 31), ...named } = values;
const isWhole = Object.keys(named).length === 0;
const countOf = (kind, standard) => Number(named[kind] ?? (isWhole ? standard : 0));
const counts = {
  runs: countOf('runs', 5000),
  statements: countOf('statements', 2000),
  documents: countOf('documents', 500),
};

/** Runs Node and returns whether it succeeded. */
const run = (args, env) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SEED: String(seed), ...env },
  }).status === 0;

ensureInstalled();
console.log(`seed ${seed}:`, counts);
const start = performance.now();
const results = [];
if (counts.runs > 0) {
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  const env = { ENGINES: process.env.ENGINES ?? 'chromium', FUZZ_RUNS: String(counts.runs) };
  results.push(run([runner, '--files', 'test/fuzz/*.test.ts'], env));
}
if (counts.statements > 0) {
  const args = ['--test', '--test-reporter=spec', 'test/project/served.test.mjs'];
  results.push(run(args, { FUZZ_STATEMENTS: String(counts.statements) }));
}
if (counts.documents > 0) results.push(await fuzzDocuments(Number(seed), counts.documents));
console.log(`seed ${seed}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
process.exitCode = results.every(Boolean) ? 0 : 1;
