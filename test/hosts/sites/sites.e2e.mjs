import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import { root } from '../../../scripts/setup.mjs';
import { browser } from '../wordpress/people.mjs';
import { shiftsOn } from '../wordpress/visitor.mjs';
import { element, elementSnippet, head, renderedElements } from './article.mjs';
import { edges, frameFits, lowContrast, overflowing, ownStyles, widgetStyles } from './in-page.mjs';
import { sites } from './sites.mjs';

/**
 * Tests pages of partners' sites with popular themes, in Chromium: snippets in the middle of an article. Stores
 * screenshots in `test/hosts/built/sites/screenshots/`, and writes the results to the file in HOST_RESULTS, for
 * `docs/hosts.md`. `SITES` names the sites to test. Default: all.
 */

const screenshots = join(root, 'test/hosts/built/sites/screenshots');
const names = process.env.SITES?.split(',') ?? Object.keys(sites);
const results = [];

/** The limit on a busy machine, in milliseconds. A browser that has reported no movement by then never will. */
const limit = 60_000;

let chrome;
before(async () => {
  await mkdir(screenshots, { recursive: true });
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  if (process.env.HOST_RESULTS) await writeFile(process.env.HOST_RESULTS, JSON.stringify(results));
});

/** The widget of each format on the page `formats`. Playwright's selectors reach into open shadow roots. */
const widgets = {
  element: (page) => page.locator(element).first(),
  blockquote: (page) => page.locator(`blockquote.statement-widget ${element}`),
  iframe: (page) => page.frameLocator('iframe').locator(element),
};

/** Opens a tab that collects everything on the console, and failed requests. */
async function openTab(width = 1280) {
  const context = await chrome.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults, close: () => context.close() };
}

/** Waits until the module has defined the element. Its rendered HTML is there before. */
const defined = (page) =>
  page.waitForFunction((name) => globalThis.customElements.get(name), element);

/** Opens the page `formats`, and waits until each format shows its widget. */
async function openFormats(page, site) {
  await page.goto(site.url('formats'), { waitUntil: 'networkidle' });
  await defined(page);
  // The iframe loads when it is near.
  await page.locator('iframe').scrollIntoViewIfNeeded();
  for (const widget of Object.values(widgets)) {
    await widget(page).locator('[part~=base]').waitFor();
  }
  await page.waitForFunction(frameFits);
  await page.evaluate('scrollTo(0, 0)');
}

/** Returns a page without styles of its own, whose text is like the text around a widget. */
const barePage = ({ color, colorScheme, fontFamily, fontSize, width }) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Bare</title>
<style>main { color: ${color}; color-scheme: ${colorScheme}; font: ${fontSize} ${fontFamily}; width: ${width} }</style>
${head}<main>${elementSnippet}</main></html>`;

/** Returns the properties that differ, as texts. */
const differences = (style, expected) =>
  Object.keys(expected)
    .filter((name) => style[name] !== expected[name])
    .map((name) => `${name}: ${style[name]}, not ${expected[name]}`);

for (const name of names) {
  const { host, setting, start } = sites[name];
  describe(`${host}, ${setting}`, () => {
    let site;
    before(async () => {
      site = await start();
    });
    after(() => site?.stop());

    const report = (column, result) =>
      results.push({
        ...{ table: 'sites', host, version: site.version, setting, column, result },
        engine: 'chromium',
      });

    const screenshot = (page, width) =>
      page.screenshot({ path: join(screenshots, `${name}-${width}.png`), fullPage: true });

    test('every format shows its widget, without a message on the console', async (context) => {
      context.diagnostic(`${host} ${site.version}`);
      const { page, faults, close } = await openTab();
      await openFormats(page, site);
      await screenshot(page, 1280);
      assert.deepEqual(faults, []);
      await close();
      for (const format of Object.keys(widgets)) report(format, 'widget');
    });

    test('the rendered elements do not move the page', async () => {
      const { page, faults, close } = await openTab();
      const shifts = await shiftsOn(page);
      await page.goto(site.url('rendered'), { waitUntil: 'networkidle' });
      await defined(page);
      // Reading `updateComplete` starts an element.
      for (const name of renderedElements) {
        await page.locator(name).evaluate((widget) => {
          widget.scrollIntoView();
          return widget.updateComplete;
        });
      }
      const total = shifts.reduce((sum, shift) => sum + shift, 0);
      assert.equal(total.toFixed(3), '0.000', 'layout shift');
      assert.deepEqual(faults, []);
      await close();
      report('movement', 'none');
    });

    test('the browser reports a movement of the page', { timeout: limit }, async () => {
      const { page, close } = await openTab();
      const shifts = await shiftsOn(page);
      await page.goto(site.url('rendered'), { waitUntil: 'networkidle' });
      await page.evaluate('void (document.querySelector("h1").style.marginTop = "300px")');
      while (shifts.every((shift) => shift < 0.01)) await page.evaluate('1');
      await close();
    });

    test('the module changes no style of the page', async () => {
      const { page: without, close: closeFirst } = await openTab();
      await without.route('**/statement-widgets.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: '' }),
      );
      await without.goto(site.url('formats'), { waitUntil: 'networkidle' });
      const expected = await without.evaluate(ownStyles);
      await closeFirst();
      const { page, close } = await openTab();
      await openFormats(page, site);
      const found = await page.evaluate(ownStyles);
      await close();
      for (const [selector, style] of Object.entries(expected)) {
        assert.deepEqual(differences(found[selector], style), [], selector);
      }
    });

    test('the page changes no style in the widgets', async () => {
      const { page, close } = await openTab();
      await openFormats(page, site);
      const found = {};
      for (const format of ['element', 'blockquote']) {
        found[format] = await widgets[format](page).evaluate(widgetStyles);
      }
      for (const [format, { inherited, nodes }] of Object.entries(found)) {
        await page.route('**/bare', (route) =>
          route.fulfill({ contentType: 'text/html', body: barePage(inherited) }),
        );
        await page.goto(new URL('/bare', page.url()).href, { waitUntil: 'networkidle' });
        await defined(page);
        const { nodes: expected } = await page.locator(element).evaluate(widgetStyles);
        assert.deepEqual(
          nodes.map((node) => node.name),
          expected.map((node) => node.name),
        );
        const leaks = nodes.flatMap((node, index) =>
          differences(node.style, expected[index].style).map((text) => `${node.name} ${text}`),
        );
        assert.deepEqual(leaks, [], format);
        await page.unroute('**/bare');
      }
      await close();
      report('styles', 'apart');
    });

    test('the iframe is in the column of the text', async () => {
      const { page, close } = await openTab();
      await openFormats(page, site);
      const [iframe, column] = await page.evaluate(edges, ':is(main, article) h2#partners');
      assert.deepEqual(iframe, column);
      await close();
    });

    test('the words in the widgets have enough contrast', async () => {
      const { page, close } = await openTab();
      await openFormats(page, site);
      await page.evaluate(axe.source);
      const found = await page.evaluate(lowContrast);
      assert.deepEqual(found.low, []);
      assert.ok(found.readable > 10, `${found.readable} texts`);
      await page.evaluate(`document.body.append(Object.assign(document.createElement('style'), {
        textContent: '${element} { --statement-text: #888; --statement-surface: #999 }',
      }))`);
      assert.notDeepEqual((await page.evaluate(lowContrast)).low, [], 'the test sees low contrast');
      await close();
      report('contrast', '4.5 and more');
    });

    test('nothing overflows a window of 360 pixels', async () => {
      const { page, faults, close } = await openTab(360);
      await openFormats(page, site);
      await screenshot(page, 360);
      assert.deepEqual(await page.evaluate(overflowing, element), []);
      assert.deepEqual(faults, []);
      await close();
      report('360 px', 'fits');
    });
  });
}
