import { readFileSync } from 'node:fs';
import { root } from '../../scripts/setup.mjs';
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

/** Returns the median CPU time of each page in milliseconds. */
export async function measureBusy(browser, rounds) {
  const { url, close } = await serveBuilt({ '/': pageOf });
  const times = Object.keys(pages).map((page) => ({ page, list: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { page, list } of times) {
      list.push(await timeOf(browser, `${url}?page=${encodeURIComponent(page)}`));
    }
  }
  close();
  return times.map(({ page, list }) => ({ page, cpu: median(list) }));
}

/** Returns the table of a busy page. */
export const busyTable = (rows) =>
  table(
    ['page', 'CPU, ms', '× the page without the module'],
    rows.map(({ page, cpu }) => [page, digits(cpu), (cpu / rows[0].cpu).toFixed(2)]),
  );
