import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './support/browsers.mjs';
import { ensureInstalled, npm, root } from '../scripts/setup.mjs';

/**
 * Runs `npm test`: every check, even after a failure. `npm run test:full` passes `--full`, which adds the checks that
 * `npm test` omits. Other options go to the test runner in the browsers.
 */

const full = process.argv.includes('--full');
const options = process.argv.slice(2).filter((option) => option !== '--full');
if (full) process.env.FULL = '1';

/** The browser tests open the site, so it is built first. */
const first = { demo: 'build:demo' };

/** The other checks as npm scripts, by title. They are independent. The slowest start first. */
const checks = {
  lint: full ? 'lint:full' : 'lint',
  'layers, hashes, documents': 'test:project',
  command: 'test:cli',
  'functions that need no page': 'test:node',
  'dist/ is what the source builds': 'build:check',
  package: 'package:check',
  'drafts of invented documents': 'corpus',
  types: 'typecheck',
  'generated documents': 'docs:check',
  'what editors and types are told': 'test:editors',
  size: 'size',
  ...(full && {
    'nothing unused': 'knip',
    'heights of iframes': 'frame-heights:check',
    'pictures of widgets': 'test:look',
  }),
};

let interrupted = false;
const running = new Set();
['SIGINT', 'SIGTERM'].forEach((signal) => {
  process.on(signal, () => {
    interrupted = true;
    // A terminal sends Ctrl-C to the children as well.
    if (signal === 'SIGTERM') running.forEach((child) => child.kill(signal));
  });
});

/** Runs a command. Returns whether it passed, and what it wrote. */
async function run([command, args], env = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const failure = once(child, 'error').then(([error]) => {
    output += error.message;
    return [1];
  });
  const [code] = await Promise.race([once(child, 'close'), failure]);
  running.delete(child);
  return { passed: code === 0, output };
}

/** Runs one step and prints its output, its result, and how long it took. Returns its title if it failed. */
async function step(title, work) {
  if (interrupted) process.exit(130);
  const start = performance.now();
  const { passed, output = '' } = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const result = passed ? 'passed' : 'FAILED';
  console.log(`\n== ${title}\n${output.trim()}\n== ${title}: ${result} after ${seconds} s`);
  return passed ? [] : [title];
}

/** Runs checks in turn, as many at a time as `lanes`. Returns the titles of those that failed. */
async function runAll(all, lanes) {
  const queue = Object.entries(all);
  const failed = [];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [title, script] = next;
      failed.push(...(await step(title, () => run(npm('run', script)))));
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return failed;
}

/** Checks that `package-lock.json` names no registry. */
function lockFile() {
  const [address] =
    /"resolved": *"http[^"]*"/.exec(readFileSync(join(root, 'package-lock.json'), 'utf8')) ?? [];
  return { passed: !address, output: address && `package-lock.json: ${address}` };
}

let totals = { passed: 0, failed: 1 };

/** Runs the tests in the browsers. Reads their totals from a file. */
async function tests() {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const file = join(folder, 'totals.json');
  try {
    ensureBrowsers();
    const runner = ['node_modules/@web/test-runner/dist/bin.js', ...options];
    const { passed, output } = await run([process.execPath, runner], { TEST_TOTALS: file });
    if (existsSync(file)) {
      totals = JSON.parse(readFileSync(file, 'utf8'));
      if (!passed) totals.failed = Math.max(totals.failed, 1);
    }
    return { passed: totals.failed === 0, output };
  } catch (error) {
    return { passed: false, output: error.message };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

ensureInstalled();
// The browsers wait a good part of the time, which the other checks use.
const failed = [
  ...(await step('no address of a registry in package-lock.json', lockFile)),
  ...(await runAll(first, 1)),
];
const [failedTests, failedChecks] = await Promise.all([
  step('tests in browsers', tests),
  runAll(checks, Math.min(4, availableParallelism())),
]);
failed.push(...failedChecks);

const titles = [...failed, ...failedTests];
console.log(titles.length > 0 ? `\nFailed: ${titles.join(', ')}\n` : '\nEverything passed\n');
console.log(`${totals.passed} passed, ${totals.failed + failed.length} failed`);
process.exitCode = titles.length > 0 ? 1 : 0;
