import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chooseEngines } from '../support/browsers.mjs';
import { measureOnce, readAll } from './once.mjs';
import { buildPages } from './pages/build.mjs';
import { peers, timelines } from './peers.mjs';
import { report } from './report.mjs';
import { keep, kept } from './results.mjs';
import { measureRound } from './rounds.mjs';
import { serveTwice } from './server.mjs';

/**
 * Measures this library and its alternatives: all pages in one browser, each in turn in every round. `--rounds` sets
 * the number of rounds, `--only` selects pages, and `--report` rewrites the report of the last run.
 */

const folder = fileURLToPath(new URL('built/', import.meta.url));

const version = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'))
    .version;

const note = (text) => console.log(`${new Date().toTimeString().slice(0, 8)} ${text}`);

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      report: { type: 'boolean' },
      only: { type: 'string' },
    },
  });
  const chosen = ({ name }) => values.only?.split(',').includes(name) ?? true;
  if (!values.report) {
    const pages = { peers: peers.filter(chosen), timelines: timelines.filter(chosen) };
    await measureAll(Number(values.rounds), pages);
  }
  await report(kept());
}

/** Saves the results after every round, so that later errors lose nothing. */
async function measureAll(rounds, { peers, timelines }) {
  const [before] = loadavg();
  await buildPages();
  const words = JSON.parse(readFileSync(`${folder}words.json`, 'utf8'));
  const { browsers } = chooseEngines();
  const browser = await chromium.launch({
    executablePath: browsers.chromium.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  const servers = {
    br: await serveTwice(folder),
    gzip: await serveTwice(folder, { only: 'gzip' }),
  };
  const address = ({ name, of = name }, page, encoding = 'br') =>
    `${servers[encoding].origin}/${of}/${page}.html`;
  const bench = { browser, address, peers, timelines, ...words };
  const packages = [...peers, ...timelines].flatMap((peer) => peer.packages);
  const setting = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0].model}`,
    node: process.version,
    browser: browser.version(),
    vite: version('vite'),
    commit: commit(),
    versions: Object.fromEntries(packages.map((name) => [name, version(name)])),
    peers,
    timelines,
  };

  note('What the pages say with script');
  const read = await readAll(bench);
  const { failures, ...fixed } = await measureOnce(bench, note);
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    note(`Round ${round + 1} of ${rounds}; load ${loadavg()[0].toFixed(1)}`);
    await measureRound(bench, round, (peer, kind, result) => {
      runs.push({ round, name: peer.name, kind, ...result });
    });
    const load = [before, loadavg()[0]];
    keep({
      rounds: round + 1,
      load,
      ...setting,
      ...fixed,
      failures: [...read, ...failures],
      runs,
    });
  }
  await browser.close();
  await Promise.all(Object.values(servers).map((server) => server.close()));
}

/** Returns the measured commit, and whether the tree has changes other than results. */
function commit() {
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const git = (...args) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
  const written = ['RESULTS.md', 'results.json', 'results.svg'];
  const results = written.map((name) => `:!test/bench/${name}`);
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', '.', ...results);
  return git('rev-parse', '--short', 'HEAD') + (changed ? '-dirty' : '');
}
