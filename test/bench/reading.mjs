import { open } from './measure.mjs';

/** Text as it is compared: a browser splits it where a letter or a box begins. */
const squeezed = (text) => text.replace(/\s+/g, '').toLowerCase();

/**
 * What can be read where no script runs: of each kind, how many texts there are, and of how many.
 * @param {{width: number, words: Record<string, string[]>, sentences: Record<string, string[]>}} options what is
 * looked for: `words` count only outside the `sentences`, which may hold the same number or name
 */
export async function withoutScript(browser, url, { width, words, sentences }) {
  const { context, page, cdp } = await open(browser, { width, javaScriptEnabled: false });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  // A reader opens a disclosure without script, too.
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const nodeId of disclosures(root)) {
    await cdp.send('DOM.setAttributeValue', { nodeId, name: 'open', value: '' });
  }
  const { documents, strings } = await cdp.send('DOMSnapshot.captureSnapshot', {
    computedStyles: [],
  });
  await context.close();
  const text = squeezed(
    documents.flatMap(({ layout }) => layout.text.map((index) => strings[index] ?? '')).join(''),
  );
  const outside = Object.values(sentences)
    .flat()
    .reduce((rest, sentence) => rest.replaceAll(squeezed(sentence), '\n'), text);
  const found = (kinds, within) =>
    Object.entries(kinds).map(([kind, list]) => [
      kind,
      [list.filter((one) => within.includes(squeezed(one))).length, list.length],
    ]);
  return Object.fromEntries([...found(words, outside), ...found(sentences, text)]);
}

/** The disclosures in a tree of nodes, those in frames and shadow roots too. */
function disclosures({ nodeName, nodeId, children = [], shadowRoots = [], contentDocument }) {
  const below = [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])];
  return [...(nodeName === 'DETAILS' ? [nodeId] : []), ...below.flatMap(disclosures)];
}

/** Whether a filter narrows the names, and one the demands, as a reader would use them. */
export async function filters(browser, url, { width, name, other, addressee }) {
  const { context, page } = await open(browser, { width });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
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
  return { names, demands };
}
