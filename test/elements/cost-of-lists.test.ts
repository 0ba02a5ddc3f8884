import { expect } from '@open-wc/testing';
import json from '../../src/statement/myanmar-2025-01-31.json';
import type { Statement } from '../../src/statement/schema.js';
import { until } from '../until.js';
import { parts, showOne, shownIn, type } from './helpers.js';

/** Measures the cost of long lists and their filter in countable units. */

const statement = json as Statement;

type List = HTMLElementTagNameMap['signatory-list'];

/** Creates a list with the statement's names and more. */
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

describe('the cost of a key in the filter', () => {
  /** Records the DOM changes of a key. */
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

  it('includes only the status and the matching names', async () => {
    const { element } = await showOne<'signatory-list'>('<signatory-list></signatory-list>');
    const whole = element.shadowRoot!.querySelector('div > ol')!;
    const records = await changes(element, 'rohingya');
    expect(records.length).to.be.within(1, 12);
    expect(records.some(({ target }) => whole.contains(target))).to.equal(false);
    expect(await changes(element, 'rohingy')).to.deep.equal([]);
  });

  it('does not grow with the list', async () => {
    const few = await changes(await longList(1), 'rohingya');
    const many = await changes(await longList(2000), 'rohingya');
    expect(few).to.have.length.above(0);
    expect(many.length).to.equal(few.length);
  });
});

describe('a long list', () => {
  it('is laid out block by block as it scrolls into view', async () => {
    const { shadowRoot } = await longList(400);
    const blocks = parts(shadowRoot!, 'signatories');
    expect(blocks).to.have.length.above(1);
    const [first, ...rest] = blocks.map(
      (block) => getComputedStyle(block).getPropertyValue('content-visibility') || 'auto',
    );
    expect(first).to.not.equal(CSS.supports('content-visibility', 'auto') ? 'auto' : '');
    expect(new Set(rest)).to.deep.equal(new Set(['auto']));
  });

  it('shows a hundred matching names, and the others on request', async () => {
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
