import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chooseEngines } from '../../scripts/lib/browsers.mjs';
import { firstFlight } from './link/first-flight.mjs';
import * as measure from './measure.mjs';
import { slowPhone, slowProcessor, unthrottled } from './measure.mjs';
import { all as elements, buildPages } from './pages/build.mjs';
import { peers, timelines } from './peers.mjs';
import { withoutScript, filters } from './reading.mjs';
import { report } from './report.mjs';
import { serveTwice } from './server.mjs';
import { traced } from './trace.mjs';

/**
 * Measures this library beside what a partner would take instead: all pages in one browser, each in turn in every
 * round. `--rounds` says how many, `--only` which of the pages; `--report` writes the report of the last run again.
 */

const folder = fileURLToPath(new URL('built/', import.meta.url));
const file = fileURLToPath(new URL('built.json', import.meta.url));
const widths = [360, 1280];

/** With how many widgets a page is measured, beside three. */
const counts = [2, 7];

/** What no goal asks for is measured in so many rounds: second visits, other counts of widgets, the timeline. */
const roundsOfMore = 3;

/** Pages whose script has a goal; it is so little that each round loads them so often. */
const compared = ['hand-written', 'element', 'dsd'];
const loadsOfCompared = 4;

/** Where and how a page is loaded. */
const visits = {
  'slow 360': [360, slowPhone],
  'slow 1280': [1280, slowPhone],
  'free 360': [360, unthrottled],
  'free 1280': [1280, unthrottled],
};
const phone = { width: 360, setting: slowProcessor };
const free = { width: 1280, setting: unthrottled };

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
    writeFileSync(file, JSON.stringify(await measureAll(Number(values.rounds), pages)));
  }
  await report(JSON.parse(readFileSync(file, 'utf8')));
}

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

  const fixed = await measureOnce(bench);
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    note(`Round ${round + 1} of ${rounds}; load ${loadavg()[0].toFixed(1)}`);
    await measureRound(bench, round, (peer, kind, result) => {
      runs.push({ round, name: peer.name, kind, ...result });
    });
  }
  const packages = [...peers, ...timelines].flatMap((peer) => peer.packages);
  const result = {
    rounds,
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0].model}`,
    load: [before, loadavg()[0]],
    node: process.version,
    browser: browser.version(),
    vite: version('vite'),
    commit: commit(),
    versions: Object.fromEntries(packages.map((name) => [name, version(name)])),
    peers,
    timelines,
    ...fixed,
    runs,
  };
  await browser.close();
  await Promise.all(Object.values(servers).map((server) => server.close()));
  return result;
}

/** The commit that is measured, and whether the tree has changes besides the results. */
function commit() {
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const git = (...args) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
  const results = ['RESULTS.md', 'results.svg'].map((name) => `:!test/bench/${name}`);
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', '.', ...results);
  return git('rev-parse', '--short', 'HEAD') + (changed ? '-dirty' : '');
}

/** What is the same each time: bytes, shifts, what can be read without script, filters. */
async function measureOnce({ browser, address, peers, timelines, content, steps }) {
  const { names, figures, demands } = content;
  const awaited = names.list.at(-1);
  const asked = demands.groups.flatMap(({ list }) => list);
  const texts = {
    words: {
      names: names.list,
      figures: figures.list.map(({ before, number, counts }) => before + number + counts),
      'as of': [figures.asOf],
      addressees: demands.groups.map(({ addressees }) => addressees),
      headings: asked.map(({ heading }) => heading),
    },
    sentences: {
      'their sentences': [...new Set(figures.list.map(({ text }) => text))],
      demands: asked.map(({ text }) => text),
    },
  };
  const filter = { name: names.list[2], other: awaited, addressee: 'ASEAN' };

  const shiftsOf = async (url, seen) => {
    const shifts = {};
    for (const width of widths) {
      shifts[width] = await measure.shifted(browser, url, { width, awaited: seen, times: 1 });
    }
    return shifts;
  };
  const once = {};
  for (const peer of peers) {
    note(peer.title);
    const url = address(peer, 3);
    const bytes = {};
    const loads = ['br', 'gzip'].flatMap((encoding) =>
      [...counts, 3].map(async (count) => {
        const page = address(peer, count, encoding);
        bytes[`${encoding} ${count}`] = await measure.transferred(browser, page, { width: 360 });
      }),
    );
    await Promise.all(loads);
    once[peer.name] = {
      bytes,
      shifts: await shiftsOf(url, awaited),
      readable: await withoutScript(browser, url, { width: 360, ...texts }),
      filters: await filters(browser, url, { width: 1280, ...filter }),
    };
  }

  note('Each element');
  const own = {};
  for (const { name: form } of peers.filter(({ name }) => ['dsd', 'element'].includes(name))) {
    own[form] = {};
    for (const name of [...elements, 'all']) {
      const url = address({ name: form }, name);
      own[form][name] = await shiftsOf(url, 'issued ahead of the anniversary');
    }
  }

  note('Timeline');
  const timeline = {};
  const said = {
    words: { headings: steps.list.map(({ heading }) => heading) },
    sentences: { sentences: steps.list.map(({ text }) => text) },
  };
  for (const peer of timelines) {
    const url = address(peer, 'timeline');
    timeline[peer.name] = {
      bytes: await measure.transferred(browser, url, { width: 360 }),
      shifts: await shiftsOf(url, steps.list.at(-1).heading),
      readable: await withoutScript(browser, url, { width: 360, ...said }),
    };
  }

  note('First flight');
  const heaviest = peers.flatMap(({ name }) => {
    const scripts = once[name].bytes['br 3'].filter(({ path }) => path.endsWith('.js'));
    return scripts.sort((a, b) => b.bytes - a.bytes).slice(0, 1);
  });
  const paths = ['/static/3.html', '/element/3.html', ...heaviest.map(({ path }) => path)];
  return { once, elements: own, timeline, flight: firstFlight([...new Set(paths)]) };
}

/** One round: every page in turn, beginning with another one each time. */
async function measureRound({ browser, address, peers, timelines, content, steps }, round, add) {
  const awaited = content.names.list.at(-1);
  const turn = (list) => list.map((_, index) => list[(index + round * 4) % list.length]);
  const more = round < roundsOfMore;
  const scripts = async (peer) => {
    add(peer, 'script 3', await traced(browser, address(peer, 3), phone));
    add(peer, 'script free', await traced(browser, address(peer, 3), free));
  };

  for (const peer of turn(peers)) {
    for (const [kind, [width, setting]] of Object.entries(visits)) {
      const options = { width, setting, awaited, times: 1, again: more };
      add(peer, kind, await measure.timed(browser, address(peer, 3), options));
    }
    if (!compared.includes(peer.name)) await scripts(peer);
  }
  const often = peers.filter(({ name }) => compared.includes(name));
  for (let load = 0; load < loadsOfCompared; load += 1) {
    for (const peer of turn(often)) await scripts(peer);
  }
  for (const form of peers.filter(({ name }) => ['dsd', 'element'].includes(name))) {
    add(form, 'script all', await traced(browser, address(form, 'all'), phone));
  }
  if (!more) return;

  for (const count of counts) {
    for (const peer of turn(peers)) {
      const longer = count > 3 ? { times: 2, height: 26_000 } : { times: 1 };
      const options = { width: 360, setting: slowPhone, awaited, ...longer };
      add(peer, `slow ${count}`, await measure.timed(browser, address(peer, count), options));
      add(peer, `script ${count}`, await traced(browser, address(peer, count), phone));
    }
  }
  for (const peer of turn(timelines)) {
    const url = address(peer, 'timeline');
    for (const [kind, [width, setting]] of Object.entries(visits)) {
      const options = { width, setting, awaited: steps.list.at(-1).heading, times: 1, again: true };
      add(peer, `timeline ${kind}`, await measure.timed(browser, url, options));
    }
    add(peer, 'timeline script', await traced(browser, url, phone));
    add(peer, 'timeline script free', await traced(browser, url, free));
  }
}
