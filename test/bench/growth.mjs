/* global document, InputEvent, setTimeout -- used within the page */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { chooseEngines } from '../../scripts/lib/browsers.mjs';
import { root } from '../../scripts/lib/setup.mjs';
import { machine } from './machine.mjs';
import { fit, growthGoals } from './growth-goals.mjs';
import { write } from './report.mjs';
import { statementOf } from './statements.mjs';
import { digits, median, most, spread, table } from './statistics.mjs';

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

/** The page, the built files, and a statement of any size. */
async function serve() {
  const statements = new Map();
  const server = createServer(({ url }, response) => {
    const { pathname, search, searchParams } = new URL(url, 'http://127.0.0.1');
    const answer = (type, text) => response.setHeader('content-type', type).end(text);
    if (pathname === '/') answer('text/html', page);
    else if (pathname === '/statement.json') {
      const sizes = Object.fromEntries(
        [...searchParams].map(([name, size]) => [name, Number(size)]),
      );
      if (!statements.has(search)) statements.set(search, JSON.stringify(statementOf(sizes)));
      answer('application/json', statements.get(search));
    } else if (/^\/dist\/[\w-]+\.js$/.test(pathname)) {
      answer('text/javascript', readFileSync(root + pathname.slice(1)));
    } else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Puts HTML on the page and waits until it stands there; the time in milliseconds. */
async function draw(html) {
  const place = document.createElement('div');
  document.body.append(place);
  const shown = new Promise((resolve, reject) => {
    place.addEventListener('statement-ready', resolve);
    place.addEventListener('statement-error', ({ faults }) => reject(faults[0]));
  });
  const start = performance.now();
  place.innerHTML = html;
  // Blockquotes are replaced in a microtask; a text looks for its sentence in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  await Promise.all([...place.children].map((element) => element.updateComplete));
  await shown;
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/**
 * Types texts into the filter, one after another at a pace; for each the time from when its key was due until it is
 * answered and laid out: work that is still under way delays a key, and the delay counts.
 */
async function type([texts, pace]) {
  const element = document.querySelector('signatory-list');
  const input = element.shadowRoot.querySelector('input');
  const times = [];
  const start = performance.now();
  for (const [index, text] of texts.entries()) {
    const due = start + pace * (index + 1);
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    document.body.getBoundingClientRect();
    times.push(performance.now() - due);
  }
  return times;
}

const keys = ['r', 'ri', 'rig', 'righ', 'right', 'rights', 'righ', 'r', '', 'zz', ''];

/** Milliseconds between keys: in the first, what a list puts off has time to be drawn. */
const [calm, ...paces] = [300, 250, 150, 100];

/** One fresh page: what some work costs there. */
async function measure(browser, url, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const opened = await context.newPage();
    await opened.goto(url);
    const devtools = await context.newCDPSession(opened);
    await devtools.send('Performance.enable');
    const read = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    };
    let before = await read();
    const result = await work(opened, async () => {
      before = await read();
    });
    const after = await read();
    const cost = (name, unit) => (after[name] - before[name]) * unit;
    return {
      ...result,
      task: cost('TaskDuration', 1000),
      style: cost('RecalcStyleDuration', 1000),
      layout: cost('LayoutDuration', 1000),
      heap: cost('JSHeapUsedSize', 1e-6),
      nodes: cost('Nodes', 1),
    };
  } finally {
    await context.close();
  }
}

/** Every size in turn, several times; by size, each thing that was measured as often. */
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

const grouped = (number) => number.toLocaleString('en');

function growthTable(what, results, more = {}) {
  const rows = results.map((result) => [
    grouped(result.size),
    spread(result.of('time')),
    ...['style', 'layout', 'heap'].map((name) => digits(result.middle(name))),
    grouped(result.middle('nodes')),
    ...Object.values(more).map((cell) => cell(result)),
  ]);
  const head = [what, 'ms (least–most)', 'style, ms', 'layout, ms', 'heap, MB', 'DOM nodes'];
  const last = results.slice(-2);
  const shown = (some) =>
    ['time', 'heap'].map((name) => `${name} ${fit(some, name).toFixed(2)}`).join(', ');
  return `${table([...head, ...Object.keys(more)], rows)}

Exponent of the fit: ${shown(results)}; over the last tenfold step: ${shown(last)}.`;
}

/** How widgets on a page, signatories and sentences grow. Options: rounds, and the most of each. */
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
      measure(browser, url, (opened, start) => work(opened, size, start)),
    );
  const [sections, widgets] = [[machine(browser, load)], {}];
  sections.push(
    `${count} rounds, each size in turn, each in a fresh page with the module loaded, 1,280 px wide; time from the change of the page until everything is shown and laid out, the median.`,
  );

  for (const [kind, html] of Object.entries(kinds)) {
    const results = await grow([1, 10, 100, 1000], async (opened, size) => ({
      time: await opened.evaluate(draw, Array.from({ length: size }, (_, i) => html(i)).join('')),
    }));
    widgets[kind] = results;
    const each = { 'ms per widget': ({ size, middle }) => digits(middle('time') / size) };
    sections.push(`### Widgets on a page: ${kind}`, growthTable('widgets', results, each));
  }

  const drawn = (tag, size) => [`<${tag} src="/statement.json?${size}"></${tag}>`];
  const checked = (opened, size) => opened.evaluate(draw, drawn('coup-stats', size)[0]);
  const signatories = await grow([46, 1000, 10_000, 100_000], async (opened, size, start) => {
    const check = await checked(opened, `signatories=${size}`);
    await start();
    const time = await opened.evaluate(draw, drawn('signatory-list', `signatories=${size}`)[0]);
    const typed = await opened.evaluate(type, [keys, calm]);
    return { check, time, key: typed, first: typed[0] };
  });
  sections.push(
    '### Signatories in `<signatory-list>`',
    `Fetched, parsed and checked beforehand by another widget (“check”). “Key” is the time from a key in the filter until its answer is laid out, ${calm} ms apart, over eleven changes of what is typed; style, layout and nodes include these.`,
    growthTable('signatories', signatories, {
      'check, ms': ({ of }) => spread(of('check')),
      'key, ms': ({ of }) => spread(of('key')),
    }),
  );

  const paced = [];
  for (const size of within([10_000])) {
    for (const pace of paces) {
      const [typed] = await rounds([size], Number(count), () =>
        measure(browser, url, async (opened) => {
          await checked(opened, `signatories=${size}`);
          await opened.evaluate(draw, drawn('signatory-list', `signatories=${size}`)[0]);
          const times = await opened.evaluate(type, [keys, pace]);
          return { key: times, first: times[0] };
        }),
      );
      paced.push({ size, pace, of: typed.of });
    }
  }
  sections.push(
    '### Typing at a pace',
    'The time counts from when a key was due, so that names which are still being drawn for the key before delay it.',
    table(
      [
        'signatories',
        'ms between keys',
        'key: median, ms',
        'most',
        'first key: median, ms',
        'most',
      ],
      paced.map(({ size, pace, of }) => [
        grouped(size),
        pace,
        ...[of('key'), of('first')].flatMap((list) => [digits(median(list)), digits(most(list))]),
      ]),
    ),
  );

  const sentences = await grow([10, 100, 1000, 10_000], async (opened, size, start) => {
    const check = await checked(opened, `sentences=${size}`);
    await start();
    return {
      check,
      time: await opened.evaluate(draw, drawn('joint-statement', `sentences=${size}`)[0]),
    };
  });
  sections.push(
    '### Sentences in `<joint-statement>`',
    growthTable('sentences', sentences, { 'check, ms': ({ of }) => spread(of('check')) }),
  );

  const named = await grow([46, 1000, 10_000, 100_000], async (opened, size, start) => {
    await checked(opened, `signatories=${size}`);
    await start();
    return {
      time: await opened.evaluate(draw, drawn('joint-statement', `signatories=${size}`)[0]),
    };
  });
  sections.push('### Signatories in `<joint-statement>`', growthTable('signatories', named));
  await browser.close();
  close();
  await write({
    growth: sections.join('\n\n'),
    'growth-goals': growthGoals({ widgets, signatories, sentences, named }),
  });
}
