/**
 * Compares pictures of the widgets in Chromium with reviewed ones: `npm run test:look`. With `--update`, writes the
 * pictures instead. Requires built files.
 */
/* global document -- used within the page */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { serve } from '../../scripts/serve.mjs';
import { root } from '../../scripts/setup.mjs';
import { chooseEngines } from '../support/browsers.mjs';
import { pages } from './pages.mjs';

const update = process.argv.includes('--update');
const reviewed = new URL('pictures/', import.meta.url);
const differences = new URL('differences/', import.meta.url);

/** The number of pixels that may differ. A small mark of a figure to scale has four. */
const tolerance = 2;
/** The largest difference of a pixel, of 1: another shade of the accent is more. */
const threshold = 0.05;

/** The same fonts on every machine, which are packages. */
const fonts = [
  'noto-sans/400',
  'noto-sans/600',
  'noto-sans/700',
  'noto-serif/400',
  'noto-sans-myanmar/400',
  'noto-sans-arabic/400',
  'noto-sans-arabic/600',
];

const pageOf = (html, url) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
${fonts.map((font) => `<link rel="stylesheet" href="${url}node_modules/@fontsource/${font}.css">`).join('\n')}
<style>
  body { margin: 16px; font: 16px/1.5 'Noto Sans', 'Noto Sans Myanmar', 'Noto Sans Arabic'; --statement-quote-font: 'Noto Serif' }
</style>
<script type="module" src="${url}dist/statement-widgets.js"></script>
${html}`;

/** Returns the picture of a page with an element. */
async function pictureOf({ html, width, media }) {
  const page = await browser.newPage({ viewport: { width, height: 100 } });
  await page.emulateMedia({ colorScheme: 'light', ...media });
  await page.route('**/look.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: pageOf(html, url) }),
  );
  await page.goto(`${url}look.html`);
  await page.locator('[part=citation]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  const picture = PNG.sync.read(await page.screenshot({ fullPage: true }));
  await page.close();
  return picture;
}

/** Writes a picture without transparency, which text compresses best without filters. */
const fileOf = (picture) =>
  PNG.sync.write(picture, { colorType: 2, filterType: 0, deflateStrategy: 0 });

/** Returns what is wrong with a picture, if anything. Writes the picture and the difference. */
function faultOf(name, now) {
  const write = (file, picture) => {
    mkdirSync(differences, { recursive: true });
    writeFileSync(new URL(`${file}.png`, differences), fileOf(picture));
  };
  let before;
  try {
    before = PNG.sync.read(readFileSync(new URL(`${name}.png`, reviewed)));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    write(name, now);
    return 'no picture is reviewed';
  }
  const [width, height] = ['width', 'height'].map((side) => Math.max(before[side], now[side]));
  const [one, other] = [before, now].map((picture) => {
    const padded = new PNG({ width, height });
    PNG.bitblt(picture, padded, 0, 0, picture.width, picture.height);
    return padded.data;
  });
  const difference = new PNG({ width, height });
  // Small marks count as smoothed edges, which `pixelmatch` would ignore.
  const options = { threshold, includeAA: true };
  const count = pixelmatch(one, other, difference.data, width, height, options);
  const isSameSize = now.width === before.width && now.height === before.height;
  if (isSameSize && count <= tolerance) return undefined;
  write(name, now);
  write(`${name}-difference`, difference);
  return isSameSize
    ? `${count} pixels differ`
    : `${now.width} × ${now.height} px instead of ${before.width} × ${before.height}`;
}

const { browsers, fault } = chooseEngines();
if (!browsers.chromium)
  throw new Error(fault ?? 'The pictures are taken with Chromium: install it');
const { url, close } = await serve(root);
const browser = await chromium.launch({
  executablePath: browsers.chromium.path,
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-lcd-text'],
});

rmSync(differences, { recursive: true, force: true });
const faults = [];
for (const [name, page] of Object.entries(pages)) {
  const picture = await pictureOf(page);
  if (update) writeFileSync(new URL(`${name}.png`, reviewed), fileOf(picture));
  else {
    const found = faultOf(name, picture);
    if (found) faults.push(`${name}: ${found}`);
  }
}
await browser.close();
await close();

for (const file of readdirSync(reviewed)) {
  if (!Object.hasOwn(pages, file.replace(/\.png$/, '')))
    faults.push(`${file}: no page has this name`);
}
if (faults.length) {
  console.error(`The look of widgets has changed:
${faults.join('\n')}
The pictures are in test/look/differences/. If the change is intended, run "npm run test:look -- --update" and review the
pictures in test/look/pictures/.`);
  process.exitCode = 1;
}
