import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chooseEngines } from '../support/browsers.mjs';
import { root } from '../../scripts/setup.mjs';
import { machine } from './machine.mjs';
import { write } from './report.mjs';
import { serveBuilt } from './server.mjs';
import { digits, median, table } from './statistics.mjs';

/** Measures the cost of adding 100,000 nodes to a page, with and without the module. */

const script = (query = '') =>
  `<script type="module" src="/dist/statement-widgets.js${query}"></script>`;
const river = readFileSync(`${root}test/fixtures/open-river.json`, 'utf8').replace(/</g, '\\u003c');

const pages = {
  'without the module': '',
  'with the module and no widget': script(),
  'with ten widgets': '<coup-stats></coup-stats>'.repeat(10) + script(),
  'with ten widgets of a statement in the page': `${'<coup-stats statement="s"></coup-stats>'.repeat(10)}<script type="application/json" id="s">${river}</script>${script()}`,
  'with `?links`': script('?links'),
  'with `?upgrade=manual`': script('?upgrade=manual'),
};

const pageOf = ({ searchParams }) => [
  'text/html',
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Busy</title><body>${pages[searchParams.get('page')]}<main></main></body></html>`,
];

/** Runs in the page: adds 100,000 nodes in a hundred tasks, half of them one by one. */
async function addNodes() {
  const { document, MessageChannel } = globalThis;
  const main = document.querySelector('main');
  const paragraph = (text) => {
    const node = document.createElement('p');
    node.append(text);
    return node;
  };
  for (let task = 0; task < 100; task += 1) {
    const section = document.createElement('section');
    for (let node = 0; node < 250; node += 1) section.append(paragraph('x'));
    main.append(section);
    for (let node = 0; node < 250; node += 1) main.append(paragraph('y'));
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }
}

/** Returns the CPU time of the main thread in milliseconds. */
async function timeOf(browser, address) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await read();
  await page.evaluate(addNodes);
  const time = (await read()) - before;
  await page.close();
  return time;
}

/** Measures every page in turn, several times. */
export async function run(args) {
  const rounds = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 5);
  const { browsers, fault } = chooseEngines();
  if (!browsers.chromium) throw new Error(fault ?? 'This is measured with Chromium: install it');
  const browser = await chromium.launch({
    executablePath: browsers.chromium.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const head = machine(browser);
  const { url, close } = await serveBuilt({ '/': pageOf });
  const times = new Map(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, list] of times) {
      list.push(await timeOf(browser, `${url}?page=${encodeURIComponent(name)}`));
    }
  }
  await browser.close();
  close();
  const base = median(times.get('without the module'));
  const rows = [...times].map(([name, list]) => [
    name,
    digits(median(list)),
    (median(list) / base).toFixed(2),
  ]);
  const result = table(['page', 'CPU, ms', '× the page without the module'], rows);
  console.log(result);
  await write({ busy: `${head} The numbers are medians of ${rounds} rounds.\n\n${result}` });
}
