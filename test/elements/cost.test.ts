import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { elementNames } from '../../src/elements/registry.js';
import { riverUrl } from '../fixtures/river.js';
import { until } from '../until.js';
import { settled, show, shownIn, type } from './helpers.js';
import { calls, formatters, layouts } from './spies.js';

/** Measures the cost of the elements in countable units. */

/** Returns the HTML of this many elements, each kind in turn. */
const html = (count: number, attributes = '') =>
  Array.from({ length: count }, (_, index) => elementNames[index % elementNames.length]!)
    .map((tag) => `<${tag} ${attributes}></${tag}>`)
    .join('');

describe('the cost of the elements', () => {
  it('has no more style sheets, formatters, parsed texts or requests for fifty elements than for seven', async () => {
    const sheetsOf = (page: Element) =>
      new Set([...page.children].flatMap(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets));
    const requests = () => performance.getEntriesByType('resource').map(({ name }) => name);
    const { page: seven } = await show(html(7));
    const before = { requests: requests().length, sheets: document.styleSheets.length };
    const made = [
      calls(window, ['CSSStyleSheet', 'fetch']),
      calls(JSON, ['parse']),
      ...formatters(),
    ];
    const { page: fifty } = await show(html(50));
    expect(made.flat()).to.deep.equal([]);
    expect(fifty.childElementCount).to.equal(50);
    expect([...fifty.children].every((element) => shownIn(element).length > 5)).to.equal(true);
    expect(sheetsOf(fifty)).to.deep.equal(sheetsOf(seven));
    expect(document.styleSheets).to.have.lengthOf(before.sheets);
    // Requests are listed once they end. Requests that began before this one have ended by then.
    const own = `${location.origin}/LICENSE?cost`;
    await (await fetch(own)).text();
    await until(() => requests().includes(own), 'it is listed');
    expect(requests().slice(before.requests)).to.deep.equal([own]);
  });

  it('includes one shared statement and no copy', async () => {
    const copied = [calls(window, ['structuredClone']), calls(JSON, ['parse', 'stringify'])];
    await show(html(14));
    expect(copied.flat()).to.deep.equal([]);
  });

  it('includes each formatter once for a new language', async () => {
    const called = formatters();
    const { page } = await show(`<div lang="es">${html(14)}</div>`);
    const elements = [...page.firstElementChild!.children];
    await until(() => elements.every(({ shadowRoot }) => shadowRoot!.querySelector('[lang=es]')));
    // Whole and compact numbers, days, months, years, days without a year, lists, and plurals.
    expect(called.flat().length).to.be.within(1, 8);
  });

  it('is one request and one parse for a statement that fourteen elements name', async () => {
    const parsed = calls(JSON, ['parse']);
    const fetched = calls(window, ['fetch']);
    const { page } = await show(html(14, `src="${riverUrl}?cost"`));
    const shown = () =>
      [...page.children].filter(({ shadowRoot }) => shadowRoot!.querySelector('cite')).length;
    // The river statement has no signatories.
    await until(() => shown() === 12, 'every element shows it');
    expect([parsed, fetched]).to.deep.equal([['parse'], ['fetch']]);
  });

  it('includes no layout forced by a script', async () => {
    const read = layouts();
    document.body.getBoundingClientRect();
    expect([...read]).to.deep.equal(['getBoundingClientRect']);
    const { page } = await show(html(7));
    const list = page.querySelector('signatory-list')!;
    await type(list, 'rohingya');
    list.limit = 7;
    await settled(list);
    // A text looks for the sentence of the URL once the other elements are ready.
    await new Promise((resolve) => setTimeout(resolve));
    expect([...read]).to.deep.equal(['getBoundingClientRect']);
  });

  // The other engines do not report this.
  if (/Chrom(?:e|ium)\//.test(navigator.userAgent)) {
    it('has few style calculations and layouts, and no more for each of many elements', async () => {
      const counted = () => executeServerCommand<number[], undefined>('rendering-counts');
      const frame = () => new Promise(requestAnimationFrame);
      /** Measures from the insertion of the elements to their paint. */
      const cost = async (count: number) => {
        await frame();
        const before = await counted();
        const { page } = await show(html(count));
        await frame();
        await frame();
        const after = await counted();
        page.remove();
        return after.map((value, index) => value - before[index]!);
      };
      // Loads one-time files first.
      await cost(7);
      for (const count of [7, 70]) {
        const [styles, layouts] = await cost(count);
        // Each element is a container, whose content gets its style once its width is known, a frame or two later.
        expect(styles! - count).to.be.within(1, 4);
        expect(layouts).to.be.within(1, 4);
      }
    });
  }
});
