import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensureInstalled, npm, root } from './lib/setup.mjs';

/** What `npm test` runs: every check, also after one has failed. Options given to it go to the test runner. */

let interrupted = false;
let running;
['SIGINT', 'SIGTERM'].forEach((signal) => {
  process.on(signal, () => {
    interrupted = true;
    // A terminal sends Ctrl-C to the child as well.
    if (signal === 'SIGTERM') running?.kill(signal);
  });
});

/** Runs a command; true where it ended well. */
async function run([command, args], env = {}) {
  running = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const failure = once(running, 'error').then(([error]) => {
    console.error(error.message);
    return [1];
  });
  const [code] = await Promise.race([once(running, 'exit'), failure]);
  return code === 0;
}

async function step(title, work) {
  if (interrupted) process.exit(130);
  console.log(`\n== ${title}`);
  const start = performance.now();
  const passed = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${title}: ${passed ? 'passed' : 'FAILED'} after ${seconds} s`);
  return passed ? [] : [title];
}

const script = (name) => () => run(npm('run', name));

/** The tests, in every engine; their totals come in a file. */
async function tests() {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const file = join(folder, 'totals.json');
  try {
    ensureBrowsers();
    const runner = ['node_modules/@web/test-runner/dist/bin.js', ...process.argv.slice(2)];
    const ended = await run([process.execPath, runner], { TEST_TOTALS: file });
    const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed, failed: ended ? failed : Math.max(failed, 1) };
  } catch (error) {
    console.error(
      error.code === 'ENOENT' ? 'The test runner ended before its tests' : error.message,
    );
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

ensureInstalled();
const failed = [
  ...(await step('dist/ is what the source builds', script('build:check'))),
  ...(await step('no address of a registry in package-lock.json', () => {
    const [address] =
      /"resolved": *"http[^"]*"/.exec(readFileSync(join(root, 'package-lock.json'), 'utf8')) ?? [];
    if (address) console.error(`package-lock.json: ${address}`);
    return !address;
  })),
  ...(await step('types', script('typecheck'))),
  ...(await step('lint', script('lint'))),
  ...(await step('generated documents', script('docs:check'))),
  ...(await step('layers, hashes, documents', script('test:project'))),
  ...(await step('command', script('test:cli'))),
  ...(await step('size', script('size'))),
  ...(await step('package', script('package:check'))),
  ...(await step('nothing unused', script('knip'))),
  ...(await step('demo', script('build:demo'))),
  ...(await step('what editors and types are told', script('test:editors'))),
];
let totals;
const failedTests = await step('tests', async () => {
  totals = await tests();
  return totals.failed === 0;
});

const titles = [...failed, ...failedTests];
console.log(titles.length > 0 ? `\nFailed: ${titles.join(', ')}\n` : '\nEverything passed\n');
console.log(`${totals.passed} passed, ${totals.failed + failed.length} failed`);
process.exitCode = titles.length > 0 ? 1 : 0;
