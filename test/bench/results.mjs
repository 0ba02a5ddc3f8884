import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { peers, timelines } from './peers.mjs';

/** The numbers of the last run that the tables are made of, kept in the repository: `results.json`. */

const file = fileURLToPath(new URL('results.json', import.meta.url));

/** Changes when the tables need what an older file does not have. */
const form = 1;

/** What the tables show of a load. */
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

/** Loads of one page and kind, each of their numbers as a list. */
function columns(loads) {
  if (!loads.some(isGroup)) return loads;
  const keys = [...new Set(loads.flatMap((load) => Object.keys(load ?? {})))];
  return Object.fromEntries(keys.map((key) => [key, columns(loads.map((load) => load?.[key]))]));
}

/** One load of them again, without what it had no number of. */
function load(column, index) {
  if (!isGroup(column)) return column[index] ?? undefined;
  const entries = Object.entries(column)
    .map(([key, inner]) => [key, load(inner, index)])
    .filter(([, value]) => value !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** Six digits are more than any table shows. */
const rounded = (_, value) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;

/** JSON whose lists and objects have one line for each item or page. */
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

/** Writes down what a run has measured. */
export function keep({ runs, ...result }) {
  const groups = new Map();
  for (const run of runs) {
    const { name, kind, profile, failed } = run;
    const key = `${name} ${kind}`;
    const numbers = Object.fromEntries(
      shown.filter((one) => one in run).map((one) => [one, run[one]]),
    );
    // The tables show what a task is made of for all elements alone.
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

/** Reads what was written down. */
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
