import { primary } from '../../utils/language-tag.js';

/** How a language builds numbers from words. All texts are patterns. */
interface Spelling {
  /** The words for 1 to 9. */
  ones: string;
  /** Other words that add to a number. A longer word is before its beginning. */
  more?: Record<string, number>;
  /** The words that multiply the number before them. */
  powers: Record<string, number>;
  /** The powers that need no number before them. */
  alone?: string;
  /** What is between two words. */
  join?: string;
  /** What is right before a number. An ordinal and a part of a word are no numbers. */
  start: string;
  /** What follows a number below 20, and what follows others: mostly the word for what it counts. */
  counted: string;
  end?: string;
}

const noLetter = '(?![\\p{L}\\p{M}])';
const japanese =
  '(?:人|名|件|棟|軒|戸|世帯|団体|社|校|[かカヶ]国|[かカヶ箇]所|日間|週間|[かカヶ]月|年間|年以上|時間|回|頭|隻|台|トン|キロ|メートル|ヘクタール|円|ドル)';

const spellings: Record<string, Spelling | undefined> = {
  ar: {
    ones: 'واحدة? [اإ]ثن[اي]ن? ثلاثة? [أا]ربعة? خمسة? ستة? سبعة? ثماني?ة? تسعة?',
    more: {
      ...{ 'عشر[وي]ن': 20, 'عشرة?': 10, 'ثلاث[وي]ن': 30, '[أا]ربع[وي]ن': 40, 'خمس[وي]ن': 50 },
      ...{ 'ست[وي]ن': 60, 'سبع[وي]ن': 70, 'ثمان[وي]ن': 80, 'تسع[وي]ن': 90 },
      ...{ 'م(?:ئ|ائ)ت(?:ا|ي)ن?': 200, '[أا]لف(?:ي|ين|ان)': 2e3, 'مليون(?:ي|ين|ان)': 2e6 },
    },
    powers: { 'م(?:ئ|ائ)ة': 100, '(?:[أا]لف[اً]*|آلاف)': 1e3, '(?:مليون[اً]*|ملايين)': 1e6 },
    alone: 'م(?:ئ|ائ)ة',
    join: '(?: ?و ?| )?',
    // A short word can be written as part of the next. "التاسع عشر" is an ordinal.
    start: '(?<![\\p{L}\\p{M}]|كل )[وفبلك]?(?!عشر )',
    counted: ' (?!ال)\\p{L}',
    end: noLetter,
  },
  // Without the dots of letters, as `folded` removes them.
  bn: {
    ones: 'এক (?:দুই|দু) তিন চার পাঁচ ছয সাত আট নয',
    more: {
      ...{ দশ: 10, এগারো: 11, বারো: 12, তেরো: 13, চৌদ্দ: 14, পনেরো: 15, ষোলো: 16, সতেরো: 17 },
      ...{ আঠারো: 18, উনিশ: 19, '(?:বিশ|কুডি)': 20, পঁচিশ: 25, ত্রিশ: 30, পঁযত্রিশ: 35, চল্লিশ: 40 },
      ...{ পঞ্চাশ: 50, ষাট: 60, সত্তর: 70, আশি: 80, নব্বই: 90, দেড: 1.5, আডাই: 2.5 },
    },
    powers: { '(?:শত|শো|(?<! )শ)': 100, হাজার: 1e3, '(?:লাখ|লক্ষ)': 1e5, কোটি: 1e7 },
    join: ' ?',
    start: '(?<![\\p{L}\\p{M}])',
    counted: '\\s?(?:জন|টি|টা|বছর|মাস|দিন|সপ্তাহ|ঘণ্টা|পরিবার|গ্রাম)',
    end: `(?:${noLetter}|জন|টি|টা|াধিক)`,
  },
  ja: {
    ones: '一 二 三 四 五 六 七 八 九',
    powers: { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 億: 1e8 },
    alone: '[十百千]',
    start: '(?<![第数何毎\\d]|[一二三四五六七八九]、)',
    counted: japanese,
    end: japanese,
  },
  my: {
    ones: 'တစ် နှစ် သုံး လေး ငါး ခြောက် (?:ခုနစ်|ခုနှစ်) ရှစ် ကိုး',
    powers: {
      ...{ 'ဆယ့်?|ဆယ့်': 10, 'ရာ့?': 100, 'ထောင်|ထောင့်': 1e3 },
      ...{ သောင်း: 1e4, သိန်း: 1e5, သန်း: 1e6 },
    },
    start: '(?<!\\d)',
    counted: 'ဦး(?!ပိုင်း|နှစ်ဖက်)|ယောက်',
    end: '\\s?(?:ဦး|ယောက်|ကျော်|ခန့်|နီးပါး|ဝန်းကျင်|အိမ်|ရွာ|ကောင်)',
  },
  th: {
    ones: 'หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า',
    more: { เอ็ด: 1, ยี่: 2 },
    powers: { สิบ: 10, ร้อย: 100, 'พัน(?!ธ)': 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6 },
    alone: 'สิบ',
    start: '(?<!ที่|หลาย|นับ|\\d ?)',
    counted:
      '(?:คน|ราย|นาย|ครอบครัว|ครัวเรือน|หมู่บ้าน|ชีวิต|ศพ|หลัง|แห่ง|ครั้ง|ปี|เดือน|วัน|สัปดาห์|ชั่วโมง|องค์กร|ประเทศ|จังหวัด|อำเภอ|ตำบล|คดี|ลำ|คัน)',
  },
};

/** A number in words in a text. */
export interface SpelledNumber {
  value: number;
  start: number;
  end: number;
}

/** Matches Bangla letters with and without their dots. */
const dotted = (pattern: string) =>
  pattern.replace(/\u09af/g, '[\u09df\u09af]\u09bc?').replace(/\u09a1/g, '[\u09dc\u09a1]\u09bc?');

type Word = readonly [pattern: string, value: number];

/** Returns the numbers from 2 that a text builds from words, in some languages: "สองร้อย", "七人", "দুই হাজার". */
export function spelledNumbersIn(text: string, language: string): SpelledNumber[] {
  const spelling = spellings[primary(language)];
  if (!spelling) return [];
  const { ones, more = {}, alone = '(?!)', join = '', start, counted, end = '' } = spelling;
  const units: Word[] = [
    ...Object.entries(more),
    ...ones.split(' ').map((word, index) => [word, index + 1] as const),
  ];
  const powers: Word[] = Object.entries(spelling.powers);
  const word = dotted([...units, ...powers].map(([each]) => `(?:${each})`).join('|'));
  const isFirst = `^(?:${[...units.map(([each]) => each), alone].join('|')})`;
  const number = new RegExp(`${start}(?<all>(?:${word})(?:${join}(?:${word}))*)`, 'gu');
  return [...text.matchAll(number)].flatMap((match) => {
    const { all = '' } = match.groups!;
    const to = match.index + match[0].length;
    const value = new RegExp(dotted(isFirst), 'u').test(all)
      ? valueOf(all.match(new RegExp(word, 'gu'))!, units, powers)
      : 0;
    const after = new RegExp(`^(?:${value < 20 ? counted : end})`, 'u');
    return value > 1 && Number.isSafeInteger(value) && after.test(text.slice(to))
      ? [{ value, start: to - all.length, end: to }]
      : [];
  });
}

/** Returns the number that words build, or 0 if they do not build one: "three four people". */
function valueOf(found: string[], units: Word[], powers: Word[]): number {
  const known = (text: string, words: Word[]) =>
    words.find(([word]) => new RegExp(`^(?:${dotted(word)})$`, 'u').test(text))?.[1];
  let sum = 0;
  let last = 0;
  for (const text of found) {
    const unit = known(text, units);
    if (unit === undefined) {
      const power = known(text, powers)!;
      // "Two hundred thousand" multiplies all before it, "a thousand and two hundred" the two.
      sum = power > sum ? (sum + last || 1) * power : sum + (last || 1) * power;
      last = 0;
    } else if (unit < 100) {
      if (last && String(last).length === String(unit).length) return 0;
      last += unit;
    } else {
      sum += unit;
    }
  }
  return sum + last;
}
