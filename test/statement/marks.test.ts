import { expect } from '@open-wc/testing';
import { piecesOf } from '../../src/statement/marks.js';
import type { Mark } from '../../src/statement/schema.js';

const pieces = (text: string, ...marks: Mark[]) =>
  piecesOf({ text, marks }).filter(({ text: piece, mark }) => piece || mark);

/** The pieces of a text: words in brackets have a mark, and a piece without words is the mark of a footnote. */
const shown = (text: string, ...marks: Mark[]) =>
  pieces(text, ...marks)
    .map(({ text: piece, mark }) => (mark ? `[${piece}]` : piece))
    .join('');

const strong = (words: string, occurrence?: number): Mark => ({
  words,
  kind: 'strong',
  ...(occurrence && { occurrence }),
});

describe('the pieces of a sentence', () => {
  it('is the whole text if there are no marks', () => {
    expect(piecesOf({ text: 'The lake.' })).to.deep.equal([{ text: 'The lake.' }]);
  });

  it('are the words of each mark and what is between them, in the order of the text', () => {
    const url = { words: 'people', url: 'https://people.example/' };
    const emphasis = { words: 'The lake', kind: 'emphasis' } as const;
    expect(pieces('The lake and its people', url, emphasis)).to.deep.equal([
      { text: 'The lake', mark: emphasis },
      { text: ' and its ' },
      { text: 'people', mark: url },
    ]);
  });

  it('have the mark of a footnote after its words, and after another mark that ends there', () => {
    const note = (words: string, id: string): Mark => ({ words, note: id });
    const text = 'Open the lake now.';
    expect(shown(text, note('lake', 'n1'))).to.equal('Open the lake[] now.');
    expect(shown(text, note('now.', 'n1'), strong('now.'))).to.equal('Open the lake [now.][]');
    expect(shown(text, strong(' now.'), note('lake', 'n1'))).to.equal('Open the lake[][ now.]');
    const [, first, second] = pieces(text, note('lake', 'n1'), note('lake', 'n2'));
    expect([first?.mark, second?.mark]).to.deep.equal([note('lake', 'n1'), note('lake', 'n2')]);
  });

  it('are of the occurrence that the mark names, the first by default', () => {
    const text = 'the people of the lake of the people';
    expect(shown(text, strong('the people'))).to.equal('[the people] of the lake of the people');
    expect(shown(text, strong('the people', 2))).to.equal('the people of the lake of [the people]');
    expect(shown('aaaa', strong('aa', 2))).to.equal('aa[aa]');
  });

  it('are whole in Arabic, in Burmese and with emoji', () => {
    const url = { words: 'البحيرة', occurrence: 2, url: 'https://lake.example/' };
    expect(shown('البحيرة لأهلها، وأهلها هم البحيرة.', url)).to.equal(
      'البحيرة لأهلها، وأهلها هم [البحيرة].',
    );
    expect(shown('ပြည်သူ့ရေကန်၊ ရေကန်ကို ဖွင့်ပါ။', strong('ရေကန်', 2))).to.equal('ပြည်သူ့ရေကန်၊ [ရေကန်]ကို ဖွင့်ပါ။');
    expect(shown('🐟👩‍👩‍👧 and 👩‍👩‍👧 🇲🇲', strong('👩‍👩‍👧', 2), strong('🇲🇲'))).to.equal('🐟👩‍👩‍👧 and [👩‍👩‍👧] [🇲🇲]');
  });
});
