import { expect } from '@open-wc/testing';
import { datesIn } from '../../src/draft/dates.js';
import { figuresIn } from '../../src/draft/figures.js';
import { spelledNumbersIn } from '../../src/statement/validation/spelled-numbers.js';
import { checkSpelledNumbers, placesOf } from '../../src/statement/validation/written-numbers.js';
import { givesDate } from '../../src/statement/validation/written-dates.js';
import { folded } from '../../src/statement/validation/written.js';

checkSpelledNumbers(spelledNumbersIn);

const found = (text: string, language: string) =>
  figuresIn(text, language).map(({ value, bound }) => `${value} ${bound}`);

/** Sentences with their figures. */
const sentences: [language: string, text: string, figures: string[]][] = [
  ['ar', 'ما زال أكثر من مئتي شخص محتجزين.', ['200 more-than']],
  ['ar', 'قتل ثلاثة أطفال وخمسة عشر رجلا.', ['3 exactly', '15 exactly']],
  ['ar', 'نزحت ألفي أسرة ونحو ثلاثة آلاف طفل.', ['2000 exactly', '3000 about']],
  ['ar', 'اعتقل خمسة وثلاثين شخصا، وأغلقت ثلاثمئة وخمسين مدرسة.', ['35 exactly', '350 exactly']],
  ['bn', 'প্রায় দুই হাজার পরিবার ঘর হারিয়েছে।', ['2000 about']],
  ['bn', 'তিনজন নিহত ও দুইশ জন আহত হন।', ['3 exactly', '200 exactly']],
  ['bn', 'তিন শতাধিক মানুষ ও দেড় হাজার শিশু।', ['300 more-than', '1500 exactly']],
  ['de', 'Zwei Dutzend Häuser und fast zwei Millionen Menschen.', ['24 exactly', '2000000 about']],
  ['de', 'Mehr als zweihundertfünfzig Frauen.', ['250 more-than']],
  ['en', 'At least a dozen villages and half a million people.', ['12 at-least', '500000 exactly']],
  ['en', 'More than two hundred and fifty homes.', ['250 more-than']],
  ['en', 'A million two hundred thousand signatures.', ['1200000 exactly']],
  ['es', 'Casi una docena de médicas y cerca de dos millones.', ['12 about', '2000000 about']],
  ['es', 'Media docena de casas y veintidós barcos.', ['6 exactly', '22 exactly']],
  ['fr', "Deux douzaines de maisons, un million d'élèves.", ['24 exactly', '1000000 exactly']],
  [
    'fr',
    'Quatre-vingt-trois blessés, plus de deux cent cinquante élus.',
    ['83 exactly', '250 more-than'],
  ],
  ['id', 'Sekitar dua juta orang dan tiga puluh lima sekolah.', ['2000000 about', '35 exactly']],
  ['ja', '作業員七人が負傷し、県は十九日間公表しなかった。', ['7 exactly']],
  ['ja', '約二十四万人が暮らしている。', ['240000 about']],
  ['my', 'လူ နှစ်ရာ နီးပါး နှင့် လူသုံးထောင်ကျော်။', ['200 about', '3000 more-than']],
  ['my', 'ကျောင်းသား လေးဦး ဖမ်းဆီးခံရသည်။', ['4 exactly']],
  ['pt', 'Meia dúzia de barcos e um milhão e meio de pessoas.', ['6 exactly', '1500000 exactly']],
  ['pt', 'Cento e vinte casas e vinte e um presos.', ['120 exactly', '21 exactly']],
  ['th', 'ชาวบ้านเกือบสองร้อยคนและแกนนำห้าคน', ['200 about', '5 exactly']],
  ['th', 'กว่าสามหมื่นห้าพันครอบครัว', ['35000 more-than']],
];

/** Sentences whose words look like numbers and count nothing. */
const none: [language: string, text: string][] = [
  ['ar', 'في القرن التاسع عشر الميلادي، عشرات المعتقلين، ثلاثة أرباع السكان، يوم الثلاثاء.'],
  ['bn', 'আটক করা হয়েছে, এটা নয় কোনো শত্রু, বিশ্ব জানে।'],
  ['ja', '第三者が十分に調べる。万一、一部の人、数十人、一方。'],
  ['my', 'အသုံးပြုရာတွင် လေးစားသည်။ နှစ်ဦးပိုင်းက ဖြစ်သည်။'],
  ['th', 'เราสามารถทำได้ หลายสิบคน สามพันธมิตร สองในสาม ครั้งที่สอง เรียบร้อยแล้ว'],
];

describe('numbers in words', () => {
  for (const [language, text, figures] of sentences) {
    it(`are figures, and support them: ${text}`, () => {
      expect(found(text, language)).to.deep.equal(figures);
      for (const figure of figuresIn(text, language)) {
        const places = placesOf(folded(text), { ...figure, id: 'a', source: 'p1s1' }, language);
        expect(places, String(figure.value)).not.to.deep.equal([]);
      }
    });
  }

  for (const [language, text] of none) {
    it(`are no figures if they count nothing: ${text}`, () => {
      expect(found(text, language)).to.deep.equal([]);
    });
  }

  it('do not support another number', () => {
    const figure = { id: 'a', bound: 'about', counts: 'x', source: 'p1s1' } as const;
    const at = (value: number) => placesOf('เกือบสองร้อยห้าสิบคน', { ...figure, value }, 'th');
    expect(at(250)).to.have.lengthOf(1);
    for (const other of [200, 50, 5]) expect(at(other), String(other)).to.deep.equal([]);
  });
});

describe('dates in Chinese characters', () => {
  for (const [text, date] of [
    ['二〇二四年三月四日、火災が起きた。', '2024-03-04'],
    ['令和六年五月三十一日', '2024-05-31'],
    ['令和6年5月3日', '2024-05-03'],
    ['二〇二三年十二月に始まった。', '2023-12'],
  ] as const) {
    it(`are found in their places, and support events: ${text}`, () => {
      const [first, ...others] = datesIn(text, 'ja');
      expect(first?.date).to.equal(date);
      expect(others).to.deep.equal([]);
      expect(text.slice(first!.start, first!.end)).to.match(/^[二令].*[一三四十月3]$/u);
      expect(givesDate(folded(text), date, 'ja', false)).to.equal(true);
      expect(figuresIn(text, 'ja')).to.deep.equal([]);
    });
  }
});
