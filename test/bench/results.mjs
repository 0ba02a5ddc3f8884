import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { peers, timelines } from './peers.mjs';

/** Keeps the numbers of the last run in the repository, for the tables: `results.json`. */

const file = fileURLToPath(new URL('results.json', import.meta.url));

/** Changes when the tables need fields that older files lack. */
const form = 1;

/** Picks the fields of a load that the tables show. */
const shown = [
  'round',
  'first',
  'second',
  'script',
  'wall',
  'longest',
  'inOneTask',
  'layout',
  'heap',
];

const isGroup = (value) => value && typeof value === 'object' && !Array.isArray(value);

/** Merges the loads of one page and kind: each number becomes a list. */
function columns(loads) {
  if (!loads.some(isGroup)) return loads;
  const keys = [...new Set(loads.flatMap((load) => Object.keys(load ?? {})))];
  return Object.fromEntries(keys.map((key) => [key, columns(loads.map((load) => load?.[key]))]));
}

/** Restores one load, without missing numbers. */
function load(column, index) {
  if (!isGroup(column)) return column[index] ?? undefined;
  const entries = Object.entries(column)
    .map(([key, inner]) => [key, load(inner, index)])
    .filter(([, value]) => value !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** Rounds to six digits, more than any table shows. */
const rounded = (_, value) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;

/** Writes JSON with one line for each item or page. */
function lines(whole) {
  const json = (value) => JSON.stringify(value, rounded);
  const outer = (value) => {
    if (Array.isArray(value) && isGroup(value[0])) return `[\n${value.map(json).join(',\n')}\n]`;
    if (!isGroup(value)) return json(value);
    return `{\n${Object.entries(value)
      .map(([key, inner]) => `${json(key)}: ${json(inner)}`)
      .join(',\n')}\n}`;
  };
  return `{\n${Object.entries(whole)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${json(key)}: ${outer(value)}`)
    .join(',\n')}\n}\n`;
}

/** Saves the measurements of a run. */
export function keep({ runs, ...result }) {
  const groups = new Map();
  for (const run of runs) {
    const { name, kind, profile, failed } = run;
    const key = `${name} ${kind}`;
    const numbers = Object.fromEntries(
      shown.filter((one) => one in run).map((one) => [one, run[one]]),
    );
    // Only the tables of all elements show the parts of a task.
    if (kind === 'script all') numbers.profile = profile;
    if (failed.length) numbers.failed = failed;
    if (!groups.has(key)) groups.set(key, { name, kind, loads: [] });
    groups.get(key).loads.push(numbers);
  }
  const names = (list) => list.map(({ name }) => name);
  writeFileSync(
    file,
    lines({
      form,
      ...result,
      peers: names(result.peers),
      timelines: names(result.timelines),
      runs: [...groups.values()].map(({ loads, ...group }) => ({ ...group, ...columns(loads) })),
    }),
  );
}

/** Reads the saved measurements. */
export function kept() {
  const result = JSON.parse(readFileSync(file, 'utf8'));
  if (result.form !== form) {
    throw new Error(`${file}: unknown form "${result.form}". Run "npm run bench".`);
  }
  const known = (list, key) =>
    result[key].map((name) => {
      const peer = list.find((one) => one.name === name);
      if (peer) return peer;
      const names = list.map((one) => one.name).join(', ');
      throw new Error(`${file}, ${key}: unknown page "${name}". Known pages: ${names}.`);
    });
  return {
    ...result,
    peers: known(peers, 'peers'),
    timelines: known(timelines, 'timelines'),
    runs: result.runs.flatMap(({ name, kind, ...numbers }) =>
      numbers.round.map((_, index) => ({ name, kind, ...load(numbers, index) })),
    ),
  };
}
