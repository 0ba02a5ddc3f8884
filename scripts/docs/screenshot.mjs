/** Takes the README's pictures with Playwright. */
/* global document -- used within the page */
import { chromium } from 'playwright-core';
import { chooseEngines } from '../../test/support/browsers.mjs';
import { serve } from '../serve.mjs';
import { root } from '../setup.mjs';

/** Writes the README's pictures: the builder, and three widgets in both themes. Requires a built site. */

const { browsers, fault } = chooseEngines();
if (!browsers.chromium)
  throw new Error(fault ?? 'The pictures are taken with Chromium: install it');
const { url, close } = await serve(`${root}demo/site/`, 4173);
const browser = await chromium.launch({
  executablePath: browsers.chromium.path,
  args: ['--no-sandbox', '--disable-gpu'],
});

const builder = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await builder.goto(`${url}builder.html?widget=demand-card&demand=arms-embargo`);
await builder.frameLocator('.stage iframe').locator('demand-card [part=sentence]').waitFor();
await builder.screenshot({ path: `${root}docs/builder.png` });

const widgets = await browser.newPage({ viewport: { width: 1500, height: 1130 } });
await widgets.goto(`${url}examples/plain.html`);
await widgets.evaluate(() => {
  const column = (theme, background) => `
    <div style="display: grid; align-content: start; gap: 24px; padding: 32px; background: ${background}">
      <coup-stats theme="${theme}"></coup-stats>
      <demand-card theme="${theme}" demand="arms-embargo"></demand-card>
      <signatory-list theme="${theme}" limit="8" highlight="Karen Human Rights Group"></signatory-list>
    </div>`;
  document.body.style =
    'margin: 0; display: grid; grid-template-columns: 1fr 1fr; font-family: system-ui';
  document.body.innerHTML = column('light', '#f4f3ef') + column('dark', '#0c0e10');
});
await widgets.screenshot({ path: `${root}docs/screenshot.png` });
await browser.close();
await close();
