import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { chooseEngines } from '../support/browsers.mjs';
import { machine } from './machine.mjs';
import { fit, growthGoals, slowest } from './growth-goals.mjs';
import { calm, keys, measure, paces } from './growth-page.mjs';
import { write } from './report.mjs';
import { serveBuilt } from './server.mjs';
import { statementOf } from './statements.mjs';
import { digits, grouped, median, spread, table } from './statistics.mjs';

const names = [
  'coup-stats',
  'demand-card',
  'demand-list',
  'joint-statement',
  'justice-timeline',
  'signatory-list',
  'statement-quote',
];

const quote = '<blockquote class="statement-widget" data-widget="coup-stats">Words</blockquote>';
const kinds = {
  '`<coup-stats>`': () => '<coup-stats></coup-stats>',
  'all seven in turn': (index) => `<${names[index % 7]}></${names[index % 7]}>`,
  'blockquotes for `<coup-stats>`': () => quote,
};

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

/** Measures every size in turn, several times. Returns the measurements by size. */
async function rounds(sizes, count, once) {
  const results = new Map(sizes.map((size) => [size, []]));
  for (let round = 0; round < count; round += 1) {
    for (const size of sizes) results.get(size).push(await once(size));
  }
  return [...results].map(([size, all]) => ({
    size,
    of: (name) => all.flatMap((each) => each[name]),
    middle: (name) => median(all.flatMap((each) => each[name])),
  }));
}

function growthTable(what, results, more = {}) {
  const rows = results.map((result) => [
    grouped(result.size),
    spread(result.of('time')),
    ...['cpu', 'style', 'layout', 'heap'].map((name) => digits(result.middle(name))),
    grouped(result.middle('nodes')),
    ...Object.values(more).map((cell) => cell(result)),
  ]);
  const head = [
    what,
    'ms (least–most)',
    'CPU, ms',
    'style, ms',
    'layout, ms',
    'heap, MB',
    'DOM nodes',
  ];
  const last = results.slice(-2);
  const shown = (some) =>
    Object.entries({ time: 'time', cpu: 'CPU', heap: 'heap' })
      .map(([name, called]) => `${called} ${fit(some, name).toFixed(2)}`)
      .join(', ');
  return `${table([...head, ...Object.keys(more)], rows)}

Exponent of the fit: ${shown(results)}. Over the last tenfold step: ${shown(last)}.`;
}

/** Measures growth with widgets on a page, signatories and sentences. Options: rounds, and the maximum of each. */
export async function run(args) {
  const [count = '5', largest = '100000'] = args.filter((arg) => /^\d+$/.test(arg));
  const { browsers, fault } = chooseEngines();
  if (!browsers.chromium) throw new Error(fault ?? 'Growth is measured with Chromium: install it');
  const load = loadavg();
  const { url, close } = await serve();
  const browser = await chromium.launch({
    executablePath: browsers.chromium.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const within = (sizes) => sizes.filter((size) => size <= Number(largest));
  const grow = (sizes, work) =>
    rounds(within(sizes), Number(count), (size) =>
      measure(browser, url, (page) => work(page, size)),
    );
  const [sections, widgets] = [[machine(browser, load)], {}];
  sections.push(
    `Medians of ${count} rounds, with each size in turn. Each measurement has a new page, 1,280 px wide, with the module loaded. “ms” is the time from the change of the page until everything is laid out. “CPU” is the time of the page’s main thread until everything is painted. It includes style and layout, and excludes other programs. Heap is measured after a garbage collection. The goals compare exponents of CPU and heap, to two decimals.`,
  );

  for (const [kind, html] of Object.entries(kinds)) {
    const results = await grow([1, 10, 100, 1000], (page, size) =>
      page.draw(Array.from({ length: size }, (_, i) => html(i)).join('')),
    );
    widgets[kind] = results;
    const each = { 'CPU per widget, ms': ({ size, middle }) => digits(middle('cpu') / size) };
    sections.push(`### Widgets on a page: ${kind}`, growthTable('widgets', results, each));
  }

  const element = (tag, size) => `<${tag} src="/statement.json?${size}"></${tag}>`;
  /** Renders an element with a statement that is already loaded, parsed and checked. */
  const drawChecked = async (page, tag, size) => {
    const { time: check } = await page.draw(element('coup-stats', size));
    await page.start();
    return { check, ...(await page.draw(element(tag, size))) };
  };
  const drawAndType = async (page, size, pace) => {
    const drawn = await drawChecked(page, 'signatory-list', `signatories=${size}`);
    const typed = await page.type(keys, pace);
    return { ...drawn, key: typed, first: typed[0] };
  };
  const signatories = await grow([46, 1000, 10_000, 100_000], (page, size) =>
    drawAndType(page, size, calm),
  );
  sections.push(
    '### Signatories in `<signatory-list>`',
    `Another widget first fetches, parses and validates the statement (“check”). “Key” is the time from a key in the filter until the result is laid out. Eleven keys follow each other, ${calm} ms apart. Style, layout, heap and nodes include them.`,
    growthTable('signatories', signatories, {
      'check, ms': ({ of }) => spread(of('check')),
      'key, ms': ({ of }) => spread(of('key')),
    }),
  );

  const paced = [];
  for (const pace of paces) {
    const results = await grow([10_000, 100_000], (page, size) => drawAndType(page, size, pace));
    paced.push(...results.map((result) => ({ ...result, pace })));
  }
  sections.push(
    '### Typing at a pace',
    'The time starts when a key is due. Unfinished work for the key before therefore adds to it, and so does work that waits for a pause. “Slowest” is the key with the highest median over the rounds.',
    table(
      ['signatories', 'ms between keys', 'key: median, ms', 'slowest', 'first key: median, ms'],
      paced
        .sort((a, b) => a.size - b.size)
        .map(({ size, pace, of, middle }) => [
          grouped(size),
          grouped(pace),
          ...[middle('key'), slowest(of('key')), middle('first')].map(digits),
        ]),
    ),
  );

  const sentences = await grow([10, 100, 1000, 10_000], (page, size) =>
    drawChecked(page, 'joint-statement', `sentences=${size}`),
  );
  sections.push(
    '### Sentences in `<joint-statement>`',
    growthTable('sentences', sentences, { 'check, ms': ({ of }) => spread(of('check')) }),
  );

  const named = await grow([46, 1000, 10_000, 100_000], (page, size) =>
    drawChecked(page, 'joint-statement', `signatories=${size}`),
  );
  sections.push('### Signatories in `<joint-statement>`', growthTable('signatories', named));
  await browser.close();
  close();
  await write({
    growth: sections.join('\n\n'),
    'growth-goals': growthGoals({ widgets, signatories, paced, sentences, named }),
  });
}
