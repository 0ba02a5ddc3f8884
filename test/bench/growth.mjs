import { keys, measure, pace } from './growth-page.mjs';
import { serveBuilt } from './server.mjs';
import { statementOf } from './statements.mjs';
import { digits, exponent, median, number, table } from './statistics.mjs';

/** Measures how time and memory grow with the number of widgets, signatories and sentences. */

const names = [
  ...['coup-stats', 'demand-card', 'demand-list', 'joint-statement'],
  ...['justice-timeline', 'signatory-list', 'statement-quote'],
];

const page = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Growth</title>
<body><script type="module" src="/dist/statement-widgets.js"></script></body></html>`;

/** Serves the page, the built files, and a statement of any size. */
function serve() {
  const statements = new Map();
  return serveBuilt({
    '/': () => ['text/html', page],
    '/statement.json': ({ search, searchParams }) => {
      const sizes = Object.fromEntries(
        [...searchParams].map(([name, size]) => [name, Number(size)]),
      );
      if (!statements.has(search)) statements.set(search, JSON.stringify(statementOf(sizes)));
      return ['application/json', statements.get(search)];
    },
  });
}

/** Renders an element with a statement that is loaded, parsed and checked before the measurement. */
async function drawChecked(page, tag, size) {
  const element = (name) => `<${name} src="/statement.json?${size}"></${name}>`;
  await page.draw(element('coup-stats'));
  await page.start();
  return page.draw(element(tag));
}

const series = [
  {
    what: 'widgets, all seven in turn',
    sizes: [10, 100, 1000],
    work: (page, size) =>
      page.draw(
        Array.from({ length: size }, (_, i) => `<${names[i % 7]}></${names[i % 7]}>`).join(''),
      ),
  },
  {
    what: 'signatories in `<signatory-list>`',
    sizes: [1000, 10_000, 100_000],
    work: async (page, size) => {
      const drawn = await drawChecked(page, 'signatory-list', `signatories=${size}`);
      return { ...drawn, keys: await page.type(keys, pace) };
    },
  },
  {
    what: 'sentences in `<joint-statement>`',
    sizes: [100, 1000, 10_000],
    work: (page, size) => drawChecked(page, 'joint-statement', `sentences=${size}`),
  },
];

/** Returns the medians for each series and size: CPU and keys in milliseconds, heap in MB. */
export async function measureGrowth(browser, rounds) {
  const { url, close } = await serve();
  const rows = [];
  for (const { what, sizes, work } of series) {
    const results = sizes.map(() => []);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, size] of sizes.entries()) {
        results[index].push(await measure(browser, url, (page) => work(page, size)));
      }
    }
    for (const [index, size] of sizes.entries()) {
      const middle = (name) => median(results[index].flatMap((one) => one[name]));
      const row = { what, size, cpu: middle('cpu'), heap: middle('heap') };
      if (results[index][0].keys) row.key = middle('keys');
      rows.push(row);
    }
  }
  close();
  return rows;
}

/** Returns the table of growth. An exponent of 1 is linear. */
export function growthTable(rows) {
  const growth = (row, before, name) =>
    before?.what === row.what
      ? exponent([before.size, before[name]], [row.size, row[name]]).toFixed(2)
      : '';
  return table(
    ['', 'number', 'CPU, ms', 'exponent', 'heap, MB', 'exponent', 'a key in the filter, ms'],
    rows.map((row, index) => [
      row.what,
      number(row.size),
      digits(row.cpu),
      growth(row, rows[index - 1], 'cpu'),
      row.heap.toFixed(1),
      growth(row, rows[index - 1], 'heap'),
      row.key === undefined ? '' : digits(row.key),
    ]),
  );
}
