import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chooseEngines } from '../../scripts/lib/browsers.mjs';
import { firstFlight } from './link/first-flight.mjs';
import * as measure from './measure.mjs';
import { all as elements, buildPages } from './pages/build.mjs';
import { peers as all, timelines } from './peers.mjs';
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
const { slowPhone, slowProcessor, unthrottled } = measure;

/** With how many widgets a page is measured, beside three; that needs fewer rounds. */
const counts = [2, 7];
const roundsOfCounts = 3;

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
  const peers = all.filter(({ name }) => values.only?.split(',').includes(name) ?? true);
  if (!values.report) {
    writeFileSync(file, JSON.stringify(await measureAll(Number(values.rounds), peers)));
  }
  await report(JSON.parse(readFileSync(file, 'utf8')));
}

async function measureAll(rounds, peers) {
  const [before] = loadavg();
  await buildPages();
  const { content, steps } = JSON.parse(readFileSync(`${folder}words.json`, 'utf8'));
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
  const bench = { browser, address, peers, content, lastStep: steps.list.at(-1).heading };

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
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: folder })
      .toString()
      .trim(),
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

/** What is the same each time: bytes, shifts, what can be read without script, filters. */
async function measureOnce({ browser, address, peers, content }) {
  const { names, figures, demands } = content;
  const awaited = names.list.at(-1);
  const words = {
    names: names.list,
    figures: figures.list.map(({ number }) => number),
    sources: [...new Set(figures.list.map(({ text }) => text))],
    demands: demands.groups.flatMap(({ list }) => list.map(({ text }) => text)),
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
      readable: await measure.withoutScript(browser, url, { width: 360, words }),
      filters: await measure.filters(browser, url, { width: 1280, ...filter }),
    };
  }

  note('Each element');
  const own = {};
  for (const form of ['dsd', 'element']) {
    own[form] = {};
    for (const name of [...elements, 'all']) {
      const url = address({ name: form }, name);
      own[form][name] = await shiftsOf(url, 'issued ahead of the anniversary');
    }
  }
  const timelineBytes = {};
  for (const peer of timelines) {
    const url = address(peer, 'timeline');
    timelineBytes[peer.name] = await measure.transferred(browser, url, { width: 360 });
  }

  note('First flight');
  const heaviest = peers.flatMap(({ name }) => {
    const scripts = once[name].bytes['br 3'].filter(({ path }) => path.endsWith('.js'));
    return scripts.sort((a, b) => b.bytes - a.bytes).slice(0, 1);
  });
  const paths = ['/static/3.html', '/element/3.html', ...heaviest.map(({ path }) => path)];
  return { once, elements: own, timelineBytes, flight: firstFlight([...new Set(paths)]) };
}

/** One round: every page in turn, beginning with another one each time. */
async function measureRound({ browser, address, peers, content, lastStep }, round, add) {
  const awaited = content.names.list.at(-1);
  const turn = (list) => list.map((_, index) => list[(index + round * 4) % list.length]);
  const counted = round < roundsOfCounts ? counts : [];
  const phone = { width: 360, setting: slowProcessor };

  for (const peer of turn(peers)) {
    const timed = (width, setting, again) =>
      measure.timed(browser, address(peer, 3), { width, setting, awaited, times: 1, again });
    add(peer, 'slow 360', await timed(360, slowPhone, true));
    add(peer, 'slow 1280', await timed(1280, slowPhone));
    add(peer, 'free 360', await timed(360, unthrottled));
    add(peer, 'free 1280', await timed(1280, unthrottled));
    for (const count of [...counted, 3]) {
      add(peer, `script ${count}`, await traced(browser, address(peer, count), phone));
    }
    const free = { width: 1280, setting: unthrottled };
    add(peer, 'script free', await traced(browser, address(peer, 3), free));
  }
  for (const count of counted) {
    for (const peer of turn(peers)) {
      const longer = count > 3 ? { times: 2, height: 26_000 } : { times: 1 };
      const options = { width: 360, setting: slowPhone, awaited, ...longer };
      add(peer, `slow ${count}`, await measure.timed(browser, address(peer, count), options));
    }
  }
  for (const peer of turn(timelines)) {
    const url = address(peer, 'timeline');
    const options = { width: 360, setting: slowPhone, awaited: lastStep, times: 1 };
    add(peer, 'timeline', await measure.timed(browser, url, options));
    add(peer, 'timeline script', await traced(browser, url, phone));
  }
  for (const everything of [{ name: 'element' }, { name: 'dsd' }]) {
    add(everything, 'script all', await traced(browser, address(everything, 'all'), phone));
  }
}
