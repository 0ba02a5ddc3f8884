import { compoundNumbersIn } from './compound-numbers.js';
import { primary } from '../../utils/language-tag.js';
import { banglaNumbers } from './bangla-numbers.js';
import { latinSpellings } from './spelled-latin.js';

/** How a language builds numbers from words. All texts are patterns. */
export interface Spelling {
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
  /** What follows each word, if a word can be the beginning of another. */
  edge?: string;
  /** Whether another table knows round numbers and those up to 20 in one word. */
  isBuilt?: boolean;
}

const noLetter = '(?![\\p{L}\\p{M}])';
const japanese =
  '(?:人|名|件|棟|軒|戸|世帯|団体|社|校|[かカヶ]国|[かカヶ箇]所|日間|週間|[かカヶ]月|年間|年以上|時間|回|頭|隻|台|トン|キロ|メートル|ヘクタール|円|ドル)';

const spellings: Record<string, Spelling | undefined> = {
  ...latinSpellings,
  ar: {
    ones: 'واحدة? [اإ]ثن[اي]ن? ثلاثة? [أا]ربعة? خمسة? ستة? سبعة? ثماني?ة? تسعة?',
    more: {
      ...{ 'عشر[وي]ن': 20, 'عشرة?': 10, 'ثلاث[وي]ن': 30, '[أا]ربع[وي]ن': 40, 'خمس[وي]ن': 50 },
      'نصف(?= (?:[أا]لف|مليون)(?![\\p{L}\\p{M}]))': 0.5,
      ...{ 'ست[وي]ن': 60, 'سبع[وي]ن': 70, 'ثمان[وي]ن': 80, 'تسع[وي]ن': 90 },
      ...{ 'م(?:ئ|ائ)ت(?:ا|ي)ن?': 200, '[أا]لف(?:ي|ين|ان)': 2e3, 'مليون(?:ي|ين|ان)': 2e6 },
    },
    powers: { 'م(?:ئ|ائ)ة': 100, '(?:[أا]لف[اً]*|آلاف)': 1e3, '(?:مليون[اً]*|ملايين)': 1e6 },
    // "ألف وخمسمئة"
    alone: 'م(?:ئ|ائ)ة|[أا]لف(?= و)',
    join: '(?: ?و ?| )?',
    // A short word can be written as part of the next. "التاسع عشر" is an ordinal.
    start: '(?<![\\p{L}\\p{M}]|كل )[وفبلك]?(?!عشر )',
    counted: ' (?!ال)\\p{L}',
    end: noLetter,
  },
  // Without the dots of letters, as `folded` removes them.
  bn: {
    ones: 'এক(?!র) (?:দুই|দু) তিন চার পাঁচ ছয সাত আট নয',
    more: { ...banglaNumbers, দেড: 1.5, আডাই: 2.5 },
    powers: { '(?:শত|শো|(?<! )শ)': 100, হাজার: 1e3, '(?:লাখ|লক্ষ)': 1e5, কোটি: 1e7 },
    join: ' ?',
    start: '(?<![\\p{L}\\p{M}])',
    counted: '\\s?(?:জন|টি|টা|বছর|মাস|দিন|সপ্তাহ|ঘণ্টা|পরিবার|গ্রাম)',
    end: `(?:${noLetter}|জন|টি|টা|াধিক|র (?:বেশি|অধিক|কম)|রও )`,
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

/** The patterns of a language. Making them takes much longer than reading a sentence. */
interface Patterns {
  /** The values of the words, in the order of the groups in `word`. */
  values: { value: number; isPower: boolean }[];
  word: RegExp;
  first: RegExp;
  number: RegExp;
  /** What follows a number below 20, and what follows others. */
  after: { few: RegExp; many: RegExp };
}

const known = new Map<string, Patterns>();

function patternsOf(spelling: Spelling, code: string): Patterns {
  const made = known.get(code);
  if (made) return made;
  const { ones, more = {}, alone = '(?!)', join = '', start, counted, end = '' } = spelling;
  const edge = spelling.edge ?? '';
  const units = [
    ...Object.entries(more),
    ...ones.split(' ').map((word, index) => [word, index + 1] as const),
  ];
  const powers = Object.entries(spelling.powers);
  const all = [...units, ...powers];
  const anyOf = (words: string[]) => dotted(words.join('|'));
  const word = `(?:${anyOf(all.map(([each]) => `(?:${each})`))})${edge}`;
  const patterns = {
    values: all.map(([, value], index) => ({ value, isPower: index >= units.length })),
    word: new RegExp(`(?:${anyOf(all.map(([each]) => `(${each})`))})${edge}`, 'giu'),
    first: new RegExp(`^(?:${anyOf([...units.map(([each]) => each), alone])})${edge}`, 'iu'),
    number: new RegExp(`${start}(?<all>${word}(?:${join}${word})*)`, 'giu'),
    after: { few: new RegExp(`^(?:${counted})`, 'iu'), many: new RegExp(`^(?:${end})`, 'iu') },
  };
  known.set(code, patterns);
  return patterns;
}

/** Returns the numbers from 2 that a text builds from words: "สองร้อย", "七人", "two dozen", "3 কোটি 20 লাখ". */
export function spelledNumbersIn(text: string, language: string): SpelledNumber[] {
  const code = primary(language);
  const spelling = spellings[code];
  const compound = compoundNumbersIn(text, language);
  if (!spelling) return compound;
  const { values, word, first, number, after } = patternsOf(spelling, code);
  const spelled = [...text.matchAll(number)].flatMap((match) => {
    const { all = '' } = match.groups!;
    const to = match.index + match[0].length;
    const found = [...all.matchAll(word)].map((each) => values[each.slice(1).findIndex(Boolean)]!);
    const value = first.test(all) ? valueOf(found) : 0;
    if (spelling.isBuilt && found.length === 1 && (value <= 20 || value % 10 === 0)) return [];
    return value > 1 &&
      Number.isSafeInteger(value) &&
      after[value < 20 ? 'few' : 'many'].test(text.slice(to))
      ? [{ value, start: to - all.length, end: to }]
      : [];
  });
  return [...compound, ...spelled];
}

/** Returns the number that words build, or 0 if they do not build one: "three four people". */
function valueOf(words: Patterns['values']): number {
  // The number consists of thousands, hundreds and the last words.
  let sum = 0;
  let hundreds = 0;
  let last = 0;
  let power = 1;
  for (const { value, isPower } of words) {
    if (isPower) {
      if (value < 1000) hundreds += (last || 1) * value;
      // "Two hundred thousand" multiplies all before it, "a million two hundred thousand" the hundreds.
      else if (value > sum) sum = (sum + hundreds + last || 1) * value;
      else sum += (hundreds + last || 1) * value;
      if (value >= 1000) hundreds = 0;
      last = 0;
      power = value;
    } else if (value >= 1000) sum += value;
    else if (value >= 100) hundreds += value;
    // "A million and a half"
    else if (value === 0.5 && power > 1 && !last) sum += power / 2;
    else if (last && String(last).length === String(value).length) return 0;
    else last += value;
  }
  return sum + hundreds + last;
}
