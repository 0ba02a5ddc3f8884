/* global addEventListener, document, PerformanceObserver, requestAnimationFrame -- used within the page */

import { moved } from './moved.mjs';

/** Within the page: whom the module has made ready, and what Chromium saw move. */
function watch() {
  globalThis.readied = new Set();
  globalThis.shifts = [];
  addEventListener('statement-ready', ({ target }) => globalThis.readied.add(target));
  const at = ({ x, y, width, height }) => [x, y, width, height].join(' ');
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.parentElement?.className} > ${node?.nodeName} ${node?.className ?? node?.nodeValue}: ${at(previousRect)}; ${at(currentRect)}`,
      );
      globalThis.shifts.push([value, ...moved].join('\n'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Within the page: what is visible, also in shadow roots, where it stands, and its text. */
async function look() {
  await document.fonts.ready;
  // What is drawn has been seen by the observer once the next frame begins.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const nodes = [];
  const visit = (root) => {
    for (const node of root.querySelectorAll('*')) {
      // The element takes away the style sheet of the snippet, and what holds it together with the rest.
      if (!node.matches('style, :has(> style)') && node.checkVisibility()) {
        const { x, y, width, height } = node.getBoundingClientRect();
        const name = `${node.localName} ${node.getAttribute('part') ?? node.className}`;
        nodes.push({ node: name, place: [x, y, width, height] });
      }
      if (node.shadowRoot) visit(node.shadowRoot);
    }
  };
  visit(document.body);
  const widgets = [...document.body.querySelectorAll(':not(:defined), [lang]')].filter((element) =>
    element.localName.includes('-'),
  );
  const texts = widgets.map(({ shadowRoot }) =>
    (shadowRoot?.querySelector('[part=base]')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  return { nodes, texts };
}

/**
 * Opens a page whose module is held back, then lets it come: what the widgets show before, and what is drawn
 * elsewhere, or has come or gone, after they have taken over.
 */
export async function stillness(page, url) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route('**/statement-widgets.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  const before = await page.evaluate(look);
  // The parser can pause within a line, which is drawn as far as it is there: that is not the widgets' doing.
  const early = await page.evaluate(() => globalThis.shifts.length);
  release();
  await page.waitForFunction((n) => globalThis.readied.size === n, before.texts.length);
  await page.evaluate(async () => {
    for (const element of globalThis.readied) while (!(await element.updateComplete));
  });
  const after = await page.evaluate(look);
  const shifts = await page.evaluate((since) => globalThis.shifts.slice(since), early);
  return { drawn: before.texts, moved: moved(before.nodes, after.nodes), shifts };
}
