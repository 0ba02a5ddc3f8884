/* global addEventListener, dispatchEvent, document, Event, PerformanceObserver, requestAnimationFrame -- used within the page */

import { moved } from './moved.mjs';

/** Records, within the page, the elements that are ready, and the layout shifts in Chromium. */
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

/** Returns, within the page, the visible nodes with position and text, including shadow roots. */
async function look() {
  await document.fonts.ready;
  // The observer has seen everything rendered before the next frame.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const nodes = [];
  const visit = (root) => {
    for (const node of root.querySelectorAll('*')) {
      // The element removes the style sheet and the wrapper of the snippet.
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
 * Opens a page with a delayed module, then releases it. Returns the initial content of the widgets, and the nodes that
 * have moved, appeared or disappeared after the takeover.
 */
export async function stillness(page, url) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(/\/statement-widgets\.js(?:\?|$)/, async (route) => {
    await released;
    await route.continue();
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  const before = await page.evaluate(look);
  // The parser can pause within a line, whose partial rendering is not the widgets' doing.
  const early = await page.evaluate(() => globalThis.shifts.length);
  release();
  await page.waitForFunction((n) => {
    // Starts the elements that are out of view, and those that wait until they are used.
    dispatchEvent(new Event('beforeprint'));
    [...document.body.querySelectorAll('*')].forEach((element) => void element.updateComplete);
    return globalThis.readied.size === n;
  }, before.texts.length);
  await page.evaluate(async () => {
    for (const element of globalThis.readied) while (!(await element.updateComplete));
  });
  const after = await page.evaluate(look);
  const shifts = await page.evaluate((since) => globalThis.shifts.slice(since), early);
  return { drawn: before.texts, moved: moved(before.nodes, after.nodes), shifts };
}
