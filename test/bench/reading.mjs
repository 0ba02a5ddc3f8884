import { idle, openPage } from './visit.mjs';

/** Normalizes text for comparison, since browsers split it at letters and boxes. */
const squeezed = (text) => text.replace(/\s+/g, '').toLowerCase();

/** The limit until all texts of a page must appear, in milliseconds. */
const patience = 10_000;

/** Returns the texts that every page of the three widgets shows, or every page of the timeline. */
export function textsOf({ content: { names, figures, demands }, steps }, { timeline }) {
  if (timeline) return steps.list.flatMap(({ heading, text }) => [heading, text]);
  return [
    ...names.list,
    ...figures.list.flatMap(({ before, number, counts, text }) => [before + number + counts, text]),
    figures.asOf,
    ...demands.groups.flatMap(({ addressees, list }) => [
      addressees,
      ...list.flatMap(({ heading, text }) => [heading, text]),
    ]),
  ];
}

/** Throws if a page does not show one of the texts, each as often as it is expected. */
export async function readPage(browser, url, texts) {
  const { context, page, cdp } = await openPage(browser, { width: 360 });
  await page.goto(url);
  // An element that takes over replaces its disclosures.
  await idle(page);
  const end = performance.now() + patience;
  let missing;
  do {
    await page.waitForTimeout(200);
    missing = notIn(await read(cdp), texts);
  } while (missing.length && performance.now() < end);
  await context.close();
  if (missing.length === 0) return;
  throw new Error(
    `${new URL(url).pathname} lacks what the other pages say: ${missing.join(' | ')}`,
  );
}

/** Returns the text with layout in a page and its frames, after opening the disclosures. */
async function read(cdp) {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const nodeId of disclosures(root)) {
    await cdp.send('DOM.setAttributeValue', { nodeId, name: 'open', value: '' });
  }
  const { documents, strings } = await cdp.send('DOMSnapshot.captureSnapshot', {
    computedStyles: [],
  });
  return squeezed(
    documents.flatMap(({ layout }) => layout.text.map((index) => strings[index] ?? '')).join(''),
  );
}

/** Returns the missing texts. Looks for the longest first, so that a shorter text is not found in it. */
function notIn(text, list) {
  let rest = text;
  return [...list]
    .sort((a, b) => b.length - a.length)
    .filter((one) => {
      const before = rest;
      rest = rest.replace(squeezed(one), '\n');
      return rest === before;
    });
}

/** Returns the disclosures in a tree of nodes, including frames and shadow roots. */
function disclosures({ nodeName, nodeId, children = [], shadowRoots = [], contentDocument }) {
  const below = [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])];
  return [...(nodeName === 'DETAILS' ? [nodeId] : []), ...below.flatMap(disclosures)];
}
