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
const { choiceOf, frameWidths, lettersIn } = await load('snippets/frame-height');
const { fallbackOf } = await load('snippets/element-format');
const { elementNames } = await load('elements/registry');
const { embedded } = await load('statement/embedded');
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

/** Returns the samples of an element in a language, by the value of its attribute with a few values. */
async function samplesOf(element, [lang, messages], preset) {
  const { name, values } = choiceOf(element) ?? { values: [''] };
  const byValue = {};
  for (const value of values) {
    const attributes = {
      ...(name && { [name]: value }),
      ...(element === 'demand-card' && { demand: embedded.demands[0].id }),
    };
    const src = `embed.html#${new URLSearchParams({ widget: element, lang, preset, ...attributes })}`;
    const sample = [lettersIn(fallbackOf(embedded, element, attributes, messages))];
    for (const width of frameWidths) sample.push(await page.evaluate(heightOf, [src, width]));
    byValue[value] = sample;
  }
  return byValue;
}

const measured = {};
for (const preset of presets) {
  measured[preset] = {};
  // The presets differ about equally in every language.
  const languages = Object.entries(all).filter(([lang]) => preset === presets[0] || lang === 'en');
  for (const element of elementNames) {
    measured[preset][element] = {};
    for (const language of languages)
      measured[preset][element][language[0]] = await samplesOf(element, language, preset);
  }
}
await browser.close();
await close();
await vite.close();

/** Returns the samples with the names of their presets, elements, languages and values. */
const listed = (samples) =>
  Object.entries(samples).flatMap(([preset, elements]) =>
    Object.entries(elements).flatMap(([element, languages]) =>
      Object.entries(languages).flatMap(([lang, byValue]) =>
        Object.entries(byValue).map(([value, sample]) => [
          `${element} ${preset} ${lang} ${value}`,
          sample,
        ]),
      ),
    ),
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
