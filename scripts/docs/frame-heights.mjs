/**
 * Measures the heights of widgets in iframes with Chromium, for `src/snippets/frame-heights.json`. With `--check`, fails
 * if a height differs by more than a tenth. Requires built files.
 */
/* global requestAnimationFrame, URLSearchParams -- used within the page */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { createServer } from 'vite';
import { chooseEngines } from '../../test/support/browsers.mjs';
import { serve } from '../serve.mjs';
import { root } from '../setup.mjs';

const file = `${root}src/snippets/frame-heights.json`;
const check = process.argv.includes('--check');

const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true },
  optimizeDeps: { noDiscovery: true },
});
const load = (path) => vite.ssrLoadModule(`/src/${path}.ts`);
const { choiceOf, frameWidths, sizeOf } = await load('snippets/frame-height');
const { fallbackOf } = await load('snippets/element-format');
const { elementNames, registry } = await load('elements/registry');
const { entriesOf } = await load('elements/descriptor');
const { embedded } = await load('statement/embedded');
const { sentencesOf } = await load('statement/text');
const { all } = await load('i18n/all-locales');
await (await load('i18n/load-all')).loadAll();
const { presets } = await load('utils/attribute-values');
const { browsers, fault } = chooseEngines();
if (!browsers.chromium)
  throw new Error(fault ?? 'The heights are measured with Chromium: install it');
const { url, close } = await serve(`${root}dist/`);
const browser = await chromium.launch({
  executablePath: browsers.chromium.path,
  args: ['--no-sandbox', '--disable-gpu'],
});

/** Returns, within a page, the last height that the page in an iframe reports before it is at rest. */
async function heightOf([src, width]) {
  const { document } = globalThis;
  const frame = document.createElement('iframe');
  frame.style.width = `${width}px`;
  frame.src = src;
  document.body.replaceChildren(frame);
  await new Promise((resolve) => (frame.onload = resolve));
  const shown = () => frame.contentDocument.querySelector('main > *');
  while (!shown()?.hasUpdated) await new Promise(requestAnimationFrame);
  await shown().updateComplete;
  await frame.contentDocument.fonts.ready;
  return Math.ceil(frame.contentDocument.documentElement.getBoundingClientRect().height);
}

const page = await browser.newPage();
// A page without a policy, which would refuse iframes.
await page.goto(`${url}LICENSES.txt`);

const sizeIn = (element, attributes, messages) =>
  sizeOf(element, fallbackOf(embedded, element, attributes, messages), attributes);

/** Measures an element. Returns the size of its words, and its heights. */
async function sampleOf(element, given, [lang, messages], preset) {
  const attributes = {
    ...(element === 'demand-card' && { demand: embedded.demands[0].id }),
    ...given,
  };
  const src = `embed.html#${new URLSearchParams({ widget: element, lang, preset, ...attributes })}`;
  const sample = [sizeIn(element, attributes, messages)];
  for (const width of frameWidths) sample.push(await page.evaluate(heightOf, [src, width]));
  return sample;
}

/** Returns the samples of an element in a language, by the value of its attribute with a few values. */
async function samplesOf(element, language, preset) {
  const { name, values } = choiceOf(element) ?? { values: [''] };
  const byValue = {};
  for (const value of values) {
    const given = name ? { [name]: value } : {};
    byValue[value] = await sampleOf(element, given, language, preset);
  }
  return byValue;
}

const addressees = entriesOf(embedded, registry['demand-list'].attributes.to.of);

/** The attributes of each element that change how much it shows. */
const variants = {
  'coup-stats': [
    { figures: embedded.figures[0].id },
    { figures: embedded.figures.map(({ id }) => id).join(' ') },
  ],
  'demand-card': embedded.demands.map(({ id }) => ({ demand: id })),
  'signatory-list': [{ limit: '5' }],
  'statement-quote': sentencesOf(embedded).map(({ id }) => ({ sentence: id })),
  'justice-timeline': [{ from: embedded.events.at(-1).date.split('/')[0] }],
  'demand-list': [
    ...addressees,
    ...addressees.map((_, index) => addressees.slice(0, index + 1).join(' ')),
  ].map((to) => ({ to })),
};

/**
 * Returns the samples of an element with the fewest and the most letters, if they are not the usual ones. Returns those of
 * a list of demands for each number of lines, on average.
 */
async function variantsOf(element, choice, usual) {
  const bySize = {};
  for (const given of variants[element]) {
    const size = sizeIn(element, given, all.en);
    if (size !== usual) (bySize[size] ??= []).push(given);
  }
  // In ascending order.
  const sizes = Object.keys(bySize);
  const others = element === 'demand-list' ? sizes : new Set([sizes[0], sizes.at(-1)]);
  const samples = [];
  for (const size of others) {
    const ofSize = [];
    for (const given of bySize[size]) {
      ofSize.push(await sampleOf(element, { ...choice, ...given }, ['en', all.en], presets[0]));
    }
    samples.push(averageOf(ofSize));
  }
  return samples;
}

const averageOf = (list) =>
  list[0].map((_, index) =>
    Math.round(list.reduce((sum, sample) => sum + sample[index], 0) / list.length),
  );

const measured = { samples: {}, variants: {}, actions: {} };
for (const preset of presets) {
  const ofPreset = (measured.samples[preset] = {});
  // The presets differ about equally in every language.
  const languages = Object.entries(all).filter(([lang]) => preset === presets[0] || lang === 'en');
  for (const element of elementNames) {
    ofPreset[element] = {};
    for (const language of languages)
      ofPreset[element][language[0]] = await samplesOf(element, language, preset);
  }
  const columnOf = async (given) =>
    (await sampleOf('statement-quote', given, ['en', all.en], preset)).at(-1);
  measured.actions[preset] =
    (await columnOf({ actions: 'cite share embed' })) - (await columnOf({}));
}
for (const element of Object.keys(variants)) {
  const byValue = (measured.variants[element] = {});
  const { name } = choiceOf(element) ?? {};
  for (const [value, [usual]] of Object.entries(measured.samples[presets[0]][element].en))
    byValue[value] = await variantsOf(element, name ? { [name]: value } : {}, usual);
}
await browser.close();
await close();
await vite.close();

/** Returns the lists of numbers in the measurements, each with the names of its preset, element, language and value. */
const listed = (value, names = []) =>
  Array.isArray(value) && !Array.isArray(value[0])
    ? [[names.join(' '), value]]
    : Object.entries(value).flatMap(([name, inner]) =>
        typeof inner === 'object' ? listed(inner, [...names, name]) : [],
      );

if (check) {
  const known = Object.fromEntries(listed(JSON.parse(readFileSync(file, 'utf8'))));
  const differs = ([name, sample]) =>
    sample.some((size, index) => Math.abs(size - (known[name]?.[index] ?? 0)) > size / 10);
  const stale = listed(measured).filter(differs);
  if (stale.length) {
    const list = stale.map(([name, [, ...heights]]) => `${name}: ${heights.join(', ')} px`);
    console.error(`Run "npm run frame-heights". These heights have changed:\n${list.join('\n')}`);
    process.exitCode = 1;
  }
} else {
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(JSON.stringify(measured), options));
}
