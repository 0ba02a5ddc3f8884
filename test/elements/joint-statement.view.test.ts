import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/locales/en.js';
import { statementText } from '../../src/statement/text.js';
import { quoteView } from '../../src/elements/statement-quote/statement-quote.view.js';
import { textView } from '../../src/elements/joint-statement/joint-statement.view.js';
import { other, statement } from '../statement/fixture.js';

describe('the view of the text', () => {
  const view = (show?: string | null) => textView(statement, { show }, en);

  it('has the whole text and every signatory', () => {
    const { sections, signatories } = view();
    expect(statementText({ sections })).to.equal(statementText(statement));
    expect(signatories.map(({ name }) => name)).to.deep.equal(statement.signatories);
  });

  it('has the part that is asked for', () => {
    const size = (show: string) => [view(show).sections.length, view(show).signatories.length];
    expect(size('all')).to.deep.equal([2, 46]);
    expect(size('text')).to.deep.equal([2, 0]);
    expect(size('lede')).to.deep.equal([1, 0]);
    expect(size('signatories')).to.deep.equal([0, 46]);
    expect(() => view('summary')).to.throw(
      'show: unknown value "summary". Known values: all, text, lede, signatories.',
    );
  });
});

describe('the view of a quotation', () => {
  it('is the pull quote, or the first sentence of a statement without one', () => {
    expect(quoteView(statement, {}, en).sentence.id).to.equal('p1s1');
    const quoted = { ...statement, pullQuote: 'p16s4' };
    expect(quoteView(quoted, {}, en).sentence.text).to.equal('The world must act now.');
    expect(quoteView(other, { sentence: null }, en).sentence.text).to.equal(
      'At most 1,234,567 people live on the river.',
    );
  });

  it('is the sentence that is named, with the way to it in its context', () => {
    const link = (id: string) => `#${id}`;
    const { sentence } = quoteView(statement, { sentence: 'p16s4' }, en, link);
    expect(sentence).to.deep.equal({
      id: 'p16s4',
      text: 'The world must act now.',
      language: 'en',
      href: '#p16s4',
    });
    expect(() => quoteView(statement, { sentence: 'p1' }, en)).to.throw(
      /^sentence: unknown id "p1"\. Known ids: p1s1,/,
    );
  });
});
