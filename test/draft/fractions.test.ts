import { expect } from '@open-wc/testing';
import { figuresIn } from '../../src/draft/figures.js';
import { draftOf } from './draft-of.js';

const found = (text: string, language: string) =>
  figuresIn(text, language).map(({ value, bound, counts }) => `${value} ${bound} ${counts}`);

describe('a fraction', () => {
  for (const [language, sentence] of [
    ['en', 'Two thirds of the wells are dry.'],
    ['en', 'A quarter of a million people left.'],
    ['fr', 'Les deux tiers des puits sont à sec.'],
    ['es', 'La mitad de los pozos no tiene agua.'],
    ['pt', 'Dois terços dos poços estão secos.'],
    ['de', 'Zwei Drittel der Brunnen sind trocken.'],
    ['id', 'Dua pertiga sumur kering.'],
    ['ar', 'فقد ثلثا السكان منازلهم.'],
    ['bn', 'অর্ধেক মানুষ পানি পায় না।'],
    ['ja', '住民の3分の2が避難した。'],
    ['th', 'ชาวบ้านสองในสามไม่มีน้ำ'],
    ['my', 'ရွာသားသုံးပုံနှစ်ပုံ ရေမရှိပါ။'],
  ] as const) {
    it(`is no figure, and the report says so: ${sentence}`, async () => {
      const { statement, report } = await draftOf(`# Kest\n\n2024-05-03\n\n${sentence}`, language);
      expect(statement.figures).to.deep.equal([]);
      expect(report.map(({ text }) => text)).to.include(
        `not used as a figure, because it is a fraction: ${sentence}`,
      );
    });
  }
});

describe('a number', () => {
  for (const [language, text, ...figures] of [
    ['de', 'Fast anderthalb Millionen Kinder.', '1500000 about Kinder'],
    ['de', 'Mehr als zweieinhalb Millionen Menschen.', '2500000 more-than Menschen'],
    ['ar', 'نزح نحو نصف مليون شخص.', '500000 about شخص'],
    ['ar', 'قُتل أكثر من ألف وخمسمئة شخص.', '1500 more-than شخص'],
    ['bn', '১,২০০-এর বেশি পরিবার।', '1200 more-than পরিবার'],
    ['bn', 'দুই শতাধিক নারী।', '200 more-than নারী'],
  ] as const) {
    it(`can have a fraction or a bound in its words: ${text}`, () => {
      expect(found(text, language)).to.deep.equal(figures);
    });
  }

  it('is no figure in an hour in Japanese', () => {
    expect(found('午後3時に始まった。', 'ja')).to.deep.equal([]);
  });
});
