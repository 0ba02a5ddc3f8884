import { expect } from '@open-wc/testing';
import { draftOf } from './draft-of.js';

/** Returns the words and the speaker of a block quotation. */
async function quoted(quotation: string, language = 'en') {
  const { statement } = await draftOf(
    `# Open the weir\n\n2024-05-03\n\nThe weir has been shut for a year now.\n\n> ${quotation}\n`,
    language,
  );
  const paragraph = statement.sections.flatMap(({ paragraphs }) => paragraphs).at(-1)!;
  return [paragraph.sentences.map(({ text }) => text).join(' '), paragraph.quote?.speaker];
}

describe('the speaker of a block quotation', () => {
  for (const [quotation, words, speaker, language] of [
    ['"No fish." — Ada Osu, fisher', '"No fish."', 'Ada Osu, fisher'],
    ['“No fish.” – Ada Osu', '“No fish.”', 'Ada Osu'],
    ['“No fish.” - Ada Osu', '“No fish.”', 'Ada Osu'],
    ['*“No fish.”* — **Ada Osu**', '“No fish.”', 'Ada Osu'],
    ['No fish. — Ada Osu', 'No fish.', 'Ada Osu'],
    ['“No fish.” (Ada Osu, fisher)', '“No fish.”', 'Ada Osu, fisher'],
    ['“No fish.”\n> — Ada Osu', '“No fish.”', 'Ada Osu'],
    ['“No fish.”\n> Ada Osu', '“No fish.”', 'Ada Osu'],
    ['„Kein Fisch.“ – Ada Osu', '„Kein Fisch.“', 'Ada Osu', 'de'],
    ['« Plus de poisson. » – Ada Osu', '« Plus de poisson. »', 'Ada Osu', 'fr'],
    ['«لا سمك.» – عادة أوسو', '«لا سمك.»', 'عادة أوسو', 'ar'],
    ['「魚はいない。」―田中花子', '「魚はいない。」', '田中花子', 'ja'],
    ['「魚はいない。」（田中花子）', '「魚はいない。」', '田中花子', 'ja'],
  ] as const) {
    it(`is found in ${JSON.stringify(quotation)}`, async () => {
      expect(await quoted(quotation, language)).to.deep.equal([words, speaker]);
    });
  }

  for (const quotation of [
    'No fish – Ada said so and we left.',
    'He said “no fish” and left - the sea was cold.',
  ]) {
    it(`is not found in ${JSON.stringify(quotation)}`, async () => {
      expect(await quoted(quotation)).to.deep.equal([quotation, undefined]);
    });
  }
});
