import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { elementNames } from '../../src/snippet/element-form.js';
import json from '../../src/statement/myanmar-2025-01-31.json';
import type { Statement } from '../../src/statement/schema.js';
import { riverUrl } from '../fixtures/river.js';
import { until } from '../until.js';
import { parts, settled, show, shownIn, showOne } from './helpers.js';

/** What the elements cost a page, as far as it can be counted. */

/** So many elements, each kind in turn. */
const html = (count: number, attributes = '') =>
  Array.from({ length: count }, (_, index) => elementNames[index % elementNames.length]!)
    .map((tag) => `<${tag} ${attributes}></${tag}>`)
    .join('');

const undo: (() => void)[] = [];

afterEach(() => {
  undo.splice(0).forEach((put) => {
    put();
  });
});

/** Puts another property in the place of one until the test ends. */
function replace(object: object, name: string, property: PropertyDescriptor) {
  const before = Object.getOwnPropertyDescriptor(object, name)!;
  Object.defineProperty(object, name, { ...before, ...property });
  undo.push(() => {
    Object.defineProperty(object, name, before);
  });
}

/** The names of functions and classes that are called, as often as they are. */
function calls(object: object, names: string[]): string[] {
  const called: string[] = [];
  names.forEach((name) => {
    const original = Object.getOwnPropertyDescriptor(object, name)?.value as () => unknown;
    const value = new Proxy(original, {
      apply(target, self, values) {
        called.push(name);
        return Reflect.apply(target, self, values) as unknown;
      },
      construct(target, values, newTarget) {
        called.push(name);
        return Reflect.construct(target, values, newTarget) as object;
      },
    });
    replace(object, name, { value });
  });
  return called;
}

/** What a script reads that makes the browser lay out the page at once, as often as it does. */
function layouts(): string[] {
  const read: string[] = [];
  const spied = /^(offset|client|scroll)|^(innerText|outerText)$|Rects?$|^checkVisibility$/;
  for (const { prototype } of [Element, HTMLElement, Range]) {
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).forEach(([name, property]) => {
      if (!spied.test(name)) return;
      const { get, value } = property as { get?: () => unknown; value?: () => unknown };
      const spy = (original: () => unknown) =>
        function (this: unknown, ...values: []) {
          read.push(name);
          return original.apply(this, values);
        };
      replace(prototype, name, get ? { get: spy(get) } : { value: spy(value!) });
    });
  }
  const called = calls(window, ['getComputedStyle']);
  return new Proxy(read, { get: (_, key) => Reflect.get([...read, ...called], key) as unknown });
}

const statement = json as Statement;

type List = HTMLElementTagNameMap['signatory-list'];

async function type(element: List, text: string) {
  const input = element.shadowRoot!.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled(element);
}

/** The names of the statement, and so many more. */
async function longList(more: number): Promise<List> {
  const { element } = await showOne<'signatory-list'>('<signatory-list></signatory-list>');
  const others = Array.from({ length: more }, (_, index) => `Another ${index}`);
  const own = { ...statement, signatories: [...statement.signatories, ...others] };
  element.statement = own;
  await until(
    () => parts(element.shadowRoot!, 'signatory').length === own.signatories.length,
    'the whole list',
  );
  return element;
}

describe('what the elements cost', () => {
  it('is no style sheet, formatter, parsed text or request more for fifty than for seven', async () => {
    const sheetsOf = (page: Element) =>
      new Set([...page.children].flatMap(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets));
    const { page: seven } = await show(html(7));
    const made = [
      calls(window, ['CSSStyleSheet', 'fetch']),
      calls(Intl, ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'PluralRules']),
      calls(JSON, ['parse']),
    ];
    const requests = performance.getEntriesByType('resource').length;
    const { page: fifty } = await show(html(50));
    expect(made.flat()).to.deep.equal([]);
    expect(performance.getEntriesByType('resource')).to.have.lengthOf(requests);
    expect(fifty.childElementCount).to.equal(50);
    expect([...fifty.children].every((element) => shownIn(element).length > 5)).to.equal(true);
    expect(sheetsOf(fifty)).to.deep.equal(sheetsOf(seven));
  });

  it('is each formatter once in a language that comes new', async () => {
    const called = calls(Intl, ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'PluralRules']);
    const { page } = await show(`<div lang="es">${html(14)}</div>`);
    const elements = [...page.firstElementChild!.children];
    await until(() => elements.every(({ shadowRoot }) => shadowRoot!.querySelector('[lang=es]')));
    // Whole and compact numbers; days, months, years, and days without a year; lists; plurals.
    expect(called.length).to.be.within(1, 8);
  });

  it('is one request and one reading for a statement that fourteen elements name', async () => {
    const parsed = calls(JSON, ['parse']);
    const fetched = calls(window, ['fetch']);
    const { page } = await show(html(14, `src="${riverUrl}?cost"`));
    const shown = () =>
      [...page.children].filter(({ shadowRoot }) => shadowRoot!.querySelector('cite')).length;
    // The statement of the river has no signatories to list.
    await until(() => shown() === 12, 'every element shows it');
    expect([parsed, fetched]).to.deep.equal([['parse'], ['fetch']]);
  });

  it('is no layout that a script forces', async () => {
    const read = layouts();
    document.body.getBoundingClientRect();
    expect([...read]).to.deep.equal(['getBoundingClientRect']);
    const { page } = await show(html(7));
    const list = page.querySelector('signatory-list')!;
    await type(list, 'rohingya');
    list.limit = 7;
    await settled(list);
    // A text looks for the sentence of the page's address once the other elements are there.
    await new Promise((resolve) => setTimeout(resolve));
    expect([...read]).to.deep.equal(['getBoundingClientRect']);
  });

  // The other engines do not tell.
  if (/Chrom(?:e|ium)\//.test(navigator.userAgent)) {
    it('is few calculations of style and layouts, and no more for each where there are many', async () => {
      const counted = () => executeServerCommand<number[], undefined>('rendering-counts');
      const frame = () => new Promise(requestAnimationFrame);
      /** From the moment at which the elements are put on the page until they are painted. */
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
      // What loads once is there.
      await cost(7);
      for (const count of [7, 70]) {
        const [styles, layouts] = await cost(count);
        // Each is a container, whose content is styled once its width is known; a frame or two can come between.
        expect(styles! - count).to.be.within(1, 4);
        expect(layouts).to.be.within(1, 4);
      }
    });
  }

  it('is no more elements than these', async () => {
    const { page } = await show(html(7));
    const count = [...page.children].map(({ localName, shadowRoot }) => [
      localName,
      shadowRoot!.querySelectorAll('*').length,
    ]);
    expect(Object.fromEntries(count)).to.deep.equal({
      'coup-stats': 39,
      'demand-card': 14,
      'demand-list': 118,
      'joint-statement': 113,
      'justice-timeline': 66,
      'signatory-list': 60,
      'statement-quote': 9,
    });
  });

  describe('of a filter', () => {
    /** What a key changes, as records of the changes. */
    async function changes(element: List, text: string) {
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      const options = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(element.shadowRoot!, options);
      await type(element, text);
      records.push(...observer.takeRecords());
      observer.disconnect();
      return records;
    }

    it('is what a key changes: the status and the names found', async () => {
      const { element } = await showOne<'signatory-list'>('<signatory-list></signatory-list>');
      const whole = element.shadowRoot!.querySelector('div > ol')!;
      const records = await changes(element, 'rohingya');
      expect(records.length).to.be.within(1, 12);
      expect(records.some(({ target }) => whole.contains(target))).to.equal(false);
      expect(await changes(element, 'rohingy')).to.deep.equal([]);
    });

    it('is the same however long the list is', async () => {
      const few = await changes(await longList(1), 'rohingya');
      const many = await changes(await longList(2000), 'rohingya');
      expect(few).to.have.length.above(0);
      expect(many.length).to.equal(few.length);
    });
  });

  describe('of a long list', () => {
    it('is laid out block by block where it comes into view', async () => {
      const { shadowRoot } = await longList(400);
      const blocks = parts(shadowRoot!, 'signatories');
      expect(blocks.map((block) => block.childElementCount)).to.deep.equal([
        100, 100, 100, 100, 46,
      ]);
      const [first, ...rest] = blocks.map(
        (block) => getComputedStyle(block).getPropertyValue('content-visibility') || 'auto',
      );
      expect(first).to.not.equal(CSS.supports('content-visibility', 'auto') ? 'auto' : '');
      expect(new Set(rest)).to.deep.equal(new Set(['auto']));
    });

    it('shows a hundred names that match, and the rest where the reader asks for them', async () => {
      const element = await longList(400);
      const shown = () => shownIn(element).filter(({ localName }) => localName === 'li').length;
      const more = () => parts(element.shadowRoot!, 'more')[0];
      await type(element, 'another');
      expect(shown()).to.equal(100);
      expect(parts(element.shadowRoot!, 'status')[0]!.textContent).to.contain('400 of 446');
      expect(more()!.textContent.trim()).to.equal('Show all 400');
      more()!.click();
      await element.updateComplete;
      expect(shown()).to.equal(400);
      expect(more()!.textContent.trim()).to.equal('Show fewer');
      await type(element, 'another 1');
      expect(shown()).to.equal(100);
      expect(more()!.textContent.trim()).to.equal('Show all 111');
      await type(element, 'another 39');
      expect(shown()).to.equal(11);
      expect(more()).to.equal(undefined);
    });
  });
});
