import { expect } from '@open-wc/testing';
import { read, showOne } from './helpers.js';

describe('<statement-quote>', () => {
  it("shows the statement's own pull quote with its citation", async () => {
    const { root } = await showOne<'statement-quote'>('<statement-quote></statement-quote>');
    expect(read(root.querySelector('figure > blockquote'))).to.match(
      /^The international community must take urgent action .* military coup\.$/,
    );
    expect(read(root.querySelector('figcaption time'))).to.equal('31 January 2025');
  });

  it('shows the named sentence, and follows a change', async () => {
    const { element, root } = await showOne<'statement-quote'>(
      '<statement-quote sentence="p16s4"></statement-quote>',
    );
    expect(read(root.querySelector('blockquote'))).to.equal('The world must act now.');
    element.sentence = 'p16s2';
    await element.updateComplete;
    expect(read(root.querySelector('blockquote'))).to.equal(
      'Decades of oppression have led to this moment.',
    );
  });

  it('leaves the fallback content for an unknown sentence', async () => {
    const { root, errors } = await showOne<'statement-quote'>(
      '<statement-quote sentence="p99s1">fallback</statement-quote>',
    );
    expect(read(root.querySelector('slot')?.assignedNodes()[0])).to.equal('fallback');
    expect(errors[0]).to.match(
      /^<statement-quote> sentence: unknown id "p99s1"\. Known ids: p1s1, .*\.$/,
    );
  });
});
