import { atRest, open } from './measure.mjs';

/** Normalizes text for comparison, since browsers split it at letters and boxes. */
const squeezed = (text) => text.replace(/\s+/g, '').toLowerCase();

/**
 * Counts the readable texts of each kind without scripts.
 * @param {{width: number, words: Record<string, string[]>, sentences: Record<string, string[]>}} options the expected
 * texts. `words` count only outside of `sentences`, which can contain the same number or name
 */
export async function withoutScript(browser, url, { width, ...texts }) {
  const { context, page, cdp, failed } = await open(browser, { width, javaScriptEnabled: false });
  await page.goto(url);
  await atRest(page);
  const lacking = missing(await read(cdp), texts);
  await context.close();
  const readable = Object.fromEntries(
    kindsOf(texts).map(([kind, list]) => [kind, [list.length - lacking[kind].length, list.length]]),
  );
  return { readable, failed };
}

/** The limit until all texts of a page must appear. */
const patience = 10_000;

/**
 * Reads a page with scripts, like `withoutScript`. Throws if a text is missing, or if the page is higher than the
 * window.
 */
export async function withScript(browser, url, { width, height, ...texts }) {
  const { context, page, cdp, failed } = await open(browser, { width, height });
  await page.goto(url);
  await atRest(page);
  // Iframes get their heights later.
  await page.waitForTimeout(500);
  const higher = await page.evaluate('document.documentElement.scrollHeight - innerHeight');
  const end = performance.now() + patience;
  let lacking;
  do {
    lacking = Object.entries(missing(await read(cdp), texts)).filter(([, list]) => list.length);
    await page.waitForTimeout(100);
  } while (lacking.length && performance.now() < end);
  await context.close();
  const at = `${new URL(url).pathname}, ${width} px wide, with script`;
  if (lacking.length) {
    const each = lacking.map(([kind, list]) => `${kind}: ${list.join(' | ')}`).join('; ');
    throw new Error(`${at}: expected what the other pages say, missing ${each}`);
  }
  if (higher > 0)
    throw new Error(`${at}: expected a page no higher than its window, ${higher} px more`);
  return { failed };
}

/** Returns the text with layout in a page and its frames, after opening the disclosures, which needs no script. */
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

const kindsOf = ({ words, sentences }) => Object.entries({ ...words, ...sentences });

/** Returns the missing texts of each kind. */
function missing(text, { words, sentences }) {
  const outside = Object.values(sentences)
    .flat()
    .reduce((rest, sentence) => rest.replaceAll(squeezed(sentence), '\n'), text);
  return Object.fromEntries([
    ...Object.entries(words).map(([kind, list]) => [kind, notIn(outside, list)]),
    ...Object.entries(sentences).map(([kind, list]) => [kind, notIn(text, list)]),
  ]);
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

/** Returns whether the filters of names and of demands work for a reader. */
export async function filters(browser, url, { width, name, other, addressee }) {
  const { context, page, failed } = await open(browser, { width });
  await page.goto(url);
  await atRest(page);
  let [names, demands] = [false, false];
  for (const frame of page.frames()) {
    const field = frame.locator('input[type=search]').first();
    if (await field.count()) {
      await field.fill(name);
      await page.waitForTimeout(200);
      names = !(await frame.getByText(other, { exact: true }).last().isVisible());
    }
    const button = frame.locator('button', { hasText: addressee }).first();
    if (await button.count()) {
      const headings = () => frame.locator('h3:visible').count();
      const before = await headings();
      await button.click();
      await page.waitForTimeout(200);
      demands = (await headings()) < before;
    }
  }
  await context.close();
  return { works: { names, demands }, failed };
}
