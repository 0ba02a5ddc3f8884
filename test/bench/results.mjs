import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/setup.mjs';
import { pages } from './pages.mjs';

/** Keeps the numbers of the last run: `results.json`. */
const file = fileURLToPath(new URL('results.json', import.meta.url));

/** Rounds to six digits, more than any table shows. */
const rounded = (_, value) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;

/** Writes JSON with one line for each measurement. */
export function keep(results) {
  const isRows = (value) => Array.isArray(value) && typeof value[0] === 'object';
  const text = JSON.stringify(
    results,
    (key, value) => (isRows(value) ? value.map((row) => JSON.stringify(row, rounded)) : value),
    1,
  );
  // A row is a string of JSON so far.
  const lines = text.replace(
    /^( *)("\{.*\}")(,?)$/gm,
    (_, space, row, end) => `${space}${JSON.parse(row)}${end}`,
  );
  writeFileSync(file, `${lines}\n`);
}

/** Reads the numbers of the last run. */
export const kept = () => JSON.parse(readFileSync(file, 'utf8'));

const versionOf = (name) =>
  JSON.parse(readFileSync(`${root}test/bench/node_modules/${name}/package.json`, 'utf8')).version;

/** Returns the measured commit, and whether the tree has changes other than results. */
function commit() {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const results = ['RESULTS.md', 'results.json', 'results.svg'].map(
    (name) => `:!test/bench/${name}`,
  );
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', '.', ...results);
  return git('rev-parse', '--short', 'HEAD') + (changed ? '-dirty' : '');
}

/** Returns what a run depends on. */
export function settingOf(browser) {
  const packages = [...new Set(pages.flatMap((page) => page.packages ?? []))];
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    machine: `${cpus().length} × ${cpus()[0].model}`,
    node: process.versions.node,
    chromium: browser.version(),
    versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  };
}
