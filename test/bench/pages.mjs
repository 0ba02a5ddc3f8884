import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chooseEngines } from '../../scripts/lib/browsers.mjs';
import { firstFlight } from './link/first-flight.mjs';
import * as measure from './measure.mjs';
import { all as allElements, buildPages } from './pages/build.mjs';
import { peers as all, timelines } from './peers.mjs';
import { report } from './report.mjs';
import { serveTwice } from './server.mjs';

/**
 * Measures this library beside what a partner would take instead: all pages in one browser, each in turn in every
 * round. `--rounds` says how many, `--only` which of the pages; `--report` writes the report of the last run again.
 */

const folder = fileURLToPath(new URL('built/', import.meta.url));
const file = `${folder}results.json`;
const widths = [360, 1280];

const version = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'))
    .version;

export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '7' },
      report: { type: 'boolean' },
      only: { type: 'string' },
    },
  });
  const chosen = all.filter(({ name }) => values.only?.split(',').includes(name) ?? true);
  if (!values.report) {
    writeFileSync(file, JSON.stringify(await measureAll(Number(values.rounds), chosen)));
  }
  await report(JSON.parse(readFileSync(file, 'utf8')));
}

async function measureAll(rounds, peers) {
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

  const names = content.names.list;
  const awaited = names.at(-1);
  const lastStep = steps.list.at(-1).heading;
  const once = {};
  const runs = [];
  const note = (text) => console.log(`${new Date().toTimeString().slice(0, 8)} ${text}`);

  for (const peer of peers) {
    note(peer.title);
    const words = {
      names,
      figures: content.figures.list.map(({ number }) => number),
      sources: [...new Set(content.figures.list.map(({ text }) => text))],
      demands: content.demands.groups.flatMap(({ list }) => list.map(({ text }) => text)),
    };
    const bytes = {};
    const loads = ['br', 'gzip'].flatMap((encoding) =>
      [2, 3, 7].map(async (count) => {
        const url = address(peer, count, encoding);
        bytes[`${encoding} ${count}`] = await measure.transferred(browser, url, { width: 360 });
      }),
    );
    await Promise.all(loads);
    const shifts = {};
    for (const width of widths) {
      const options = { width, setting: measure.slowPhone, awaited, times: 1 };
      shifts[width] = await measure.shifted(browser, address(peer, 3), options);
    }
    once[peer.name] = {
      bytes,
      shifts,
      readable: await measure.withoutScript(browser, address(peer, 3), { width: 360, words }),
      filters: await measure.filters(browser, address(peer, 3), {
        width: 1280,
        name: names[2],
        other: awaited,
        addressee: 'ASEAN',
      }),
    };
  }

  note('Each element');
  const elements = {};
  for (const name of allElements) {
    elements[name] = {};
    for (const width of widths) {
      elements[name][width] = await measure.shifted(
        browser,
        `${servers.br.origin}/element/${name}.html`,
        { width, setting: measure.slowPhone, awaited: 'issued ahead of the anniversary', times: 1 },
      );
    }
  }
  const timelineBytes = {};
  for (const peer of timelines) {
    timelineBytes[peer.name] = await measure.transferred(browser, address(peer, 'timeline'), {
      width: 360,
    });
  }

  note('First flight');
  const heaviest = peers
    .filter(({ of }) => !of)
    .flatMap(({ name }) => {
      const responses = once[name].bytes['br 3'].filter(({ path }) => path.endsWith('.js'));
      return responses.sort((a, b) => b.bytes - a.bytes).slice(0, 1);
    });
  const paths = ['/static/3.html', '/element/3.html', ...heaviest.map(({ path }) => path)];
  const flight = firstFlight([...new Set(paths)]);

  const { slowPhone, slowProcessor, unthrottled } = measure;
  for (let round = 0; round < rounds; round += 1) {
    note(`Round ${round + 1} of ${rounds}; load ${loadavg()[0].toFixed(1)}`);
    // Each round begins with another page, so that none always follows the same one.
    const turn = (list) => list.map((_, index) => list[(index + round * 4) % list.length]);
    const add = (peer, kind, result) => runs.push({ round, name: peer.name, kind, ...result });
    for (const peer of turn(peers)) {
      const url = address(peer, 3);
      const options = { awaited, times: 1 };
      const slow = { ...options, setting: slowPhone };
      const free = { ...options, setting: unthrottled };
      const timed = (o) => measure.timed(browser, url, o);
      add(peer, 'slow 360', await timed({ ...slow, width: 360, again: true }));
      add(peer, 'slow 1280', await timed({ ...slow, width: 1280 }));
      add(peer, 'free 360', await timed({ ...free, width: 360 }));
      add(peer, 'free 1280', await timed({ ...free, width: 1280 }));
      for (const count of round < 3 ? [2, 3, 7] : [3]) {
        const traced = { width: 360, setting: slowProcessor };
        const result = await measure.traced(browser, address(peer, count), traced);
        add(peer, `script ${count}`, result);
      }
      const free3 = await measure.traced(browser, url, { width: 1280, setting: unthrottled });
      add(peer, 'script free', free3);
    }
    // How it grows with the widgets needs fewer rounds.
    for (const count of round < 3 ? [2, 7] : []) {
      for (const peer of turn(peers)) {
        const times = count === 7 ? 2 : 1;
        const height = count === 7 ? 26_000 : undefined;
        const options = { width: 360, height, setting: slowPhone, awaited, times };
        add(peer, `slow ${count}`, await measure.timed(browser, address(peer, count), options));
      }
    }
    for (const peer of turn(timelines)) {
      const url = address(peer, 'timeline');
      const options = { width: 360, setting: slowPhone, awaited: lastStep, times: 1 };
      add(peer, 'timeline', await measure.timed(browser, url, options));
      const traced = { width: 360, setting: slowProcessor };
      add(peer, 'timeline script', await measure.traced(browser, url, traced));
    }
    const everything = `${servers.br.origin}/element/all.html`;
    const traced = { width: 360, setting: slowProcessor };
    add({ name: 'element' }, 'script all', await measure.traced(browser, everything, traced));
  }

  const versions = Object.fromEntries(
    [...peers, ...timelines].flatMap(({ packages }) =>
      packages.map((name) => [name, version(name)]),
    ),
  );
  const result = {
    rounds,
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0].model}`,
    load: loadavg(),
    node: process.version,
    browser: browser.version(),
    vite: version('vite'),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: folder })
      .toString()
      .trim(),
    versions,
    peers,
    timelines,
    elements,
    timelineBytes,
    flight,
    once,
    runs,
  };
  await browser.close();
  await Promise.all(Object.values(servers).map((server) => server.close()));
  return result;
}
