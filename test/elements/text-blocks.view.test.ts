import { expect } from '@open-wc/testing';
import { type Block, blocksOf } from '../../src/elements/joint-statement/text-blocks.view.js';
import type { ShownParagraph } from '../../src/statement/translation.js';

const bulleted = { item: { list: 'bulleted' } } as const;
const numbered = { item: { list: 'numbered' } } as const;
const inner = (list: 'bulleted' | 'numbered') => ({ item: { list, level: 2 } }) as const;

/** The blocks of paragraphs that are called a, b, c …, written as `kind(a b)`. */
const shown = (...forms: Partial<ShownParagraph>[]): string => {
  const write = (blocks: Block[]): string =>
    blocks
      .map(({ kind = 'alone', entries }) => {
        const names = entries.map(({ id, lists }) => id + write(lists));
        return `${kind}(${names.join(' ')})`;
      })
      .join(' ');
  return write(blocksOf(forms.map((form, i) => ({ id: 'abcdef'[i]!, sentences: [], ...form }))));
};

describe('the blocks of a text', () => {
  it('are paragraphs alone, and lists of neighbouring items', () => {
    expect(shown({}, {}, bulleted, bulleted, {}, bulleted)).to.equal(
      'alone(a) alone(b) bulleted(c d) alone(e) bulleted(f)',
    );
    expect(shown(bulleted, numbered)).to.equal('bulleted(a) numbered(b)');
  });

  it('have items of level 2 in the item before them', () => {
    expect(shown(numbered, inner('bulleted'), inner('bulleted'), numbered)).to.equal(
      'numbered(abulleted(b c) d)',
    );
    expect(shown(bulleted, inner('bulleted'), inner('numbered'))).to.equal(
      'bulleted(abulleted(b) numbered(c))',
    );
  });

  it('are quotations of one speaker, and the lines of an address block', () => {
    const of = (speaker: string) => ({ quote: { speaker } });
    expect(shown(of('A'), of('A'), of('B'), { quote: {} })).to.equal(
      'quote A(a b) quote B(c) quote undefined(d)',
    );
    expect(shown({ label: 'To' }, { label: 'Cc' }, {})).to.equal('address(a b) alone(c)');
  });
});
