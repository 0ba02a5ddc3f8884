import { expect } from '@open-wc/testing';
import { river } from '../fixtures/river.js';
import { until } from '../until.js';
import { settled, showOne } from './helpers.js';

describe('the events of an element', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('follow each other when an error appears and disappears, and no other change repeats them', async () => {
    const { element, events } = await showOne<'coup-stats'>('<coup-stats></coup-stats>');
    const [ready, error] = ['coup-stats statement-ready', 'coup-stats statement-error'];
    const change = async (figures: string, layout: 'grid' | 'row', expected: string[]) => {
      Object.assign(element, { figures, layout });
      await settled(element);
      expect(events.splice(0)).to.deep.equal(expected);
    };
    await change('killed', 'grid', [ready]);
    await change('detained', 'row', []);
    await change('wounded', 'row', [error]);
    await change('wounded', 'grid', []);
    await change('killed', 'grid', [ready]);
    await change('killed', 'table' as 'grid', [ready]);
  });

  it('repeat when the element shows another statement', async () => {
    const { element, events } = await showOne<'coup-stats'>('<coup-stats></coup-stats>');
    element.statement = structuredClone(river);
    await until(() => events.length === 2, 'another statement');
    expect(new Set(events)).to.deep.equal(new Set(['coup-stats statement-ready']));
  });
});
