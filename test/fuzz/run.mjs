import { spawnSync } from 'node:child_process';
import { ensureInstalled, root } from '../../scripts/setup.mjs';

/** Runs ten thousand cases in Chromium, half of them valid statements. `npm run fuzz -- SEED RUNS` repeats some. */
const [seed = Math.floor(Math.random() * 2 ** 31), runs = 5000] = process.argv.slice(2).map(Number);

ensureInstalled();
console.log(`seed ${seed}: ${runs} valid statements in every element, ${runs} changed ones`);
const start = performance.now();
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@web/test-runner/dist/bin.js', '--files', 'test/fuzz/*.test.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ENGINES: 'chromium', ...process.env, FUZZ_SEED: String(seed), FUZZ_RUNS: String(runs) },
  },
);
console.log(`seed ${seed}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
process.exitCode = status ?? 1;
