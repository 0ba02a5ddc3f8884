/** Takes the pictures of the README and of the site with Playwright. Requires a built site. */
/* global document -- used within the page */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chooseEngines } from '../../test/support/browsers.mjs';
import { serve } from '../serve.mjs';
import { root } from '../setup.mjs';

const { browsers, fault } = chooseEngines();
if (!browsers.chromium)
  throw new Error(fault ?? 'The pictures are taken with Chromium: install it');
const { url, close } = await serve(`${root}demo/site/`, 4173);
const browser = await chromium.launch({
  executablePath: browsers.chromium.path,
  args: ['--no-sandbox', '--disable-gpu'],
});

/** Opens a page that contains only the given HTML and the module. */
async function pageOf(width, height, html, style) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`${url}examples/plain.html`);
  await page.evaluate(
    ([content, text]) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
      document.body.innerHTML = content;
    },
    [html, `body { margin: 0; font-family: system-ui; } ${style}`],
  );
  return page;
}

/** Writes the README's pictures: the builder, and three widgets in both themes. */
async function takeReadme() {
  const builder = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await builder.goto(`${url}builder.html?widget=demand-card&demand=arms-embargo`);
  await builder.frameLocator('.stage iframe').locator('demand-card [part=sentence]').waitFor();
  await builder.screenshot({ path: `${root}docs/builder.png` });

  const column = (theme, background) => `
    <div style="display: grid; align-content: start; gap: 24px; padding: 32px; background: ${background}">
      <coup-stats theme="${theme}"></coup-stats>
      <demand-card theme="${theme}" demand="arms-embargo"></demand-card>
      <signatory-list theme="${theme}" limit="8" highlight="Karen Human Rights Group"></signatory-list>
    </div>`;
  const widgets = await pageOf(
    1500,
    1130,
    column('light', '#f4f3ef') + column('dark', '#0c0e10'),
    'body { display: grid; grid-template-columns: 1fr 1fr; }',
  );
  await widgets.screenshot({ path: `${root}docs/screenshot.png` });
}

/** Writes the image of the site for social media, and the icon for the home screen of iOS. */
async function takeSite() {
  const card = await pageOf(
    1200,
    630,
    `<p><b>Statement</b> Widgets</p>
    <coup-stats preset="plain" layout="scale" figures="displaced" theme="light"></coup-stats>`,
    `body { padding: 40px 64px; background: #faf9f6; color: #1c1e21; }
    p { position: absolute; inset: 40px 64px auto auto; margin: 0; font: 24px/1.2 Georgia, 'Noto Serif', serif; }
    coup-stats { font-size: 21px; --statement-figure-size: 66px; --statement-quote-font: Georgia, 'Noto Serif', serif; }
    coup-stats::part(citation) { font-size: 22px; }
    coup-stats::part(link) { display: none; }`,
  );
  await card.locator('coup-stats [part=source]').evaluate((source) => {
    source.open = true;
    // Nobody can click on a picture.
    source.querySelector('summary').style.display = 'none';
  });
  await card.screenshot({ path: `${root}demo/public/card.png` });

  const icon = readFileSync(`${root}demo/public/icon.svg`, 'utf8');
  // iOS rounds the corners.
  const style = 'svg { display: block; inline-size: 180px; } rect { rx: 0; }';
  const home = await pageOf(180, 180, icon, style);
  await home.screenshot({ path: `${root}demo/public/apple-touch-icon.png` });
}

await takeReadme();
await takeSite();
await browser.close();
await close();
