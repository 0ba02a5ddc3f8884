import { hanDate, hanDigits, plainDigits } from '../statement/validation/written.js';
import { primary } from '../utils/language-tag.js';
import { languageOf } from './languages/languages.js';
import { monthsIn } from './months.js';

/** A date or a range in a sentence, in EDTF, as precise as the sentence. */
export interface FoundDate {
  date: string;
  /** The position of its words in the sentence. */
  start: number;
  end: number;
}

/** Characters that replace the months in a text, so that one pattern fits all languages. For private use in Unicode. */
const january = 0xe001;
// Arabic texts often write both names of a month: "نيسان/أبريل".
const aMonth = '([\\ue001-\\ue00c])[\\ue001-\\ue00c]*(?:\\s?[/(]\\s?[\\ue001-\\ue00c]+\\)?)?';

/**
 * Matches addresses of pages and mail. The digits in them are no dates. The length before the "@" has a limit, because the
 * time would grow with its square.
 */
export const address = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,200}@\S+/iu;
const addresses = new RegExp(address, 'giu');

const two = (digits: string | number = '') => String(digits).padStart(2, '0');
const m = (sign = '') => two(sign.charCodeAt(0) - january + 1);

/** The first years of the eras in which Japanese counts. */
const eras: Record<string, number> = { 令和: 2019, 平成: 1989, 昭和: 1926 };

/** Replaces each letter of a month by a character for private use. */
function withMonths(text: string, language: string): string {
  let plain = plainDigits(text).replace(/พ\.ศ\.|ค\.ศ\./gu, '    ');
  if (language.startsWith('my')) plain = plain.replace(/\((\d{1,2})\)/g, ' $1 ');
  for (const { month, start, end } of monthsIn(text, language)) {
    const sign = String.fromCharCode(january + month - 1);
    plain = plain.slice(0, start) + sign.repeat(end - start) + plain.slice(end);
  }
  return plain;
}

const day =
  '(?<!\\d[.,]?)(\\d{1,2})(?:st|nd|rd|th|er|re|ro|º|ª|o|\\.|\\s?-?(?:এ|শে|ই|লা|রা|ঠা))?(?!\\d)';
const to =
  '\\s*(?:to|and|until|through|–|—|-|à|au|et|et le|al|y|y el|e|a|bis|und|до|и|hingga|sampai|dan|ถึง|และ|から|থেকে|ও|နှင့်|မှ|إلى|و)\\s*(?:the |le |el |den |dem |am )?';
const until = '\\s*(?:to|until|through|–|—|-|à|au|al|a|bis|до|hingga|sampai|ถึง|から|থেকে)\\s*';
const between =
  '(?<=(?:[Bb]etween|[Ee]ntre|[Zz]wischen|[Aa]ntara|[Tt]ra) (?:the |el |le |o |dem )?)';

/** Writes Chinese numbers of dates in digits. Also returns the position of each character in the original text. */
function withHanDates(text: string): { plain: string; places: number[] } {
  const places: number[] = [];
  let plain = '';
  let done = 0;
  const add = (part: string, start: number, step: number) => {
    for (let index = 0; index < part.length; index++) places.push(start + index * step);
    plain += part;
  };
  for (const { 0: han, index } of text.matchAll(hanDate)) {
    add(text.slice(done, index), done, 1);
    add(hanDigits(han), index, 0);
    done = index + han.length;
  }
  add(text.slice(done), done, 1);
  return { plain, places: [...places, text.length] };
}

/** Returns a text of the same length without the addresses in it. */
const withoutAddresses = (text: string): string =>
  text.replace(addresses, (all) => ' '.repeat(all.length));

/** Returns the dates in a sentence, with the months of its language, in order. */
export function datesIn(text: string, language: string): FoundDate[] {
  const { plain, places } = withHanDates(withoutAddresses(text));
  return datesInDigits(plain, language).map(({ date, start, end }) => ({
    ...{ date, start: places[start]!, end: places[end]! },
  }));
}

function datesInDigits(text: string, language: string): FoundDate[] {
  const plain = withMonths(text, language);
  const code = primary(language);
  // The Buddhist era is 543 years ahead.
  const buddhist = ['th', 'lo', 'km', 'my'].includes(code);
  const y = (digits = '') => {
    const era = eras[digits.slice(0, 2)];
    if (era) return String(era - 1 + (Number(digits.slice(2)) || 1));
    return String(Number(digits) - (Number(digits) > 2400 ? 543 : 0));
  };
  const reign = '(?:令和|平成|昭和)(?:元|\\d{1,2})';
  const era = code === 'ja' ? `|${reign}` : '';
  // "2024年（令和6年）9月20日"
  const again = code === 'ja' ? `(?:年?[（(](?:${reign}|20\\d\\d)年?[)）])?` : '';
  // "AIU/2026/117" is the number of a file.
  const year = `(?<!\\d[.,/]?|\\p{L}[/-])((?:19|20${buddhist ? '|2[45]' : ''})\\d\\d${era})${again}(?![\\d,.]\\d|\\d|/\\d*\\p{L}|/(?!(?:19|20)\\d\\d(?!\\d))\\d{3,})`;
  // "၃၊ ၅၊ ၂၀၂၄"
  const sign = code === 'my' ? ' ?[./၊-] ?' : ' ?[./-] ?';
  const { afterDay = '' } = languageOf(language);
  const gap = gapIn(language);
  const fullDay = `${day}${gap}${aMonth}${gap}${year}`;
  const fullMonth = `${aMonth}${gap}${year}`;
  // Longer matches come first, so that no shorter one is found inside them.
  const forms: [string, (...groups: string[]) => string][] = [
    [
      `${day}${gap}${aMonth}${to}${day}${gap}${aMonth}${gap}${year}`,
      (d, n, d2, n2, at) => `${y(at)}-${m(n)}-${two(d)}/${y(at)}-${m(n2)}-${two(d2)}`,
    ],
    [
      `${day}${to}${day}${gap}${aMonth}${gap}${year}`,
      (d, d2, n, at) => `${y(at)}-${m(n)}-${two(d)}/${y(at)}-${m(n)}-${two(d2)}`,
    ],
    [
      `${aMonth} ${day}${to}${day}${gap}${year}`,
      (n, d, d2, at) => `${y(at)}-${m(n)}-${two(d)}/${y(at)}-${m(n)}-${two(d2)}`,
    ],
    ...[`${between}${fullDay}${to}${fullDay}`, `${fullDay}${until}${fullDay}`].map(
      (form): [string, (...groups: string[]) => string] => [
        form,
        (...[d, n, at, d2, n2, at2]) => `${y(at)}-${m(n)}-${two(d)}/${y(at2)}-${m(n2)}-${two(d2)}`,
      ],
    ),
    ...[`${between}${fullMonth}${to}${fullMonth}`, `${fullMonth}${until}${fullMonth}`].map(
      (form): [string, (...groups: string[]) => string] => [
        form,
        (n, at, n2, at2) => `${y(at)}-${m(n)}/${y(at2)}-${m(n2)}`,
      ],
    ),
    [`${aMonth}${to}${aMonth}${gap}${year}`, (n, n2, at) => `${y(at)}-${m(n)}/${y(at)}-${m(n2)}`],
    [`${day}${gap}${aMonth}\\.?${gap}${year}`, (d, n, at) => `${y(at)}-${m(n)}-${two(d)}`],
    [`${aMonth}\\.?${gap}${day}${gap}${year}`, (n, d, at) => `${y(at)}-${m(n)}-${two(d)}`],
    [`${year}${gap}${aMonth}${gap}${day}${afterDay}`, (at, n, d) => `${y(at)}-${m(n)}-${two(d)}`],
    [`${year}${gap}${day}${gap}${aMonth}`, (at, d, n) => `${y(at)}-${m(n)}-${two(d)}`],
    [`${year}-(\\d\\d)-(\\d\\d)`, (at, n, d) => `${y(at)}-${n}-${d}`],
    [
      '(?<!\\d)((?:19|20)\\d\\d)[./](\\d{1,2})[./](\\d{1,2})(?!\\d)',
      (at, n, d) => `${y(at)}-${two(n)}-${two(d)}`,
    ],
    [
      `(?<!\\d)(\\d{1,2})[ºª°]?${sign}(\\d{1,2})${sign}((?:19|20|2[45])\\d\\d)`,
      (d, n, at) =>
        Number(n) > 12 ? `${y(at)}-${two(d)}-${two(n)}` : `${y(at)}-${two(n)}-${two(d)}`,
    ],
    [`${aMonth}${gap}${year}`, (n, at) => `${y(at)}-${m(n)}`],
    [`${year}${gap}${aMonth}`, (at, n) => `${y(at)}-${m(n)}`],
    // "In 2006 and 2014" has two dates.
    [`${between}${year}${to}${year}`, (at, at2) => `${y(at)}/${y(at2)}`],
    [`${year}${until}${year}`, (at, at2) => `${y(at)}/${y(at2)}`],
    [year, (at) => y(at)],
  ];
  return placesOf(plain, forms)
    .filter(({ date }) => isReal(date))
    .sort((one, other) => one.start - other.start);
}

/** Returns the pattern of what is between the parts of a date. */
function gapIn(language: string): string {
  const code = primary(language);
  if (code === 'en') return ',?(?: day)?(?: of)? ?';
  if (code === 'ja') return '\\s?年?\\s?';
  const { inDates } = languageOf(language);
  // An unknown language puts words of its own there.
  if (!inDates) return '[^\\d.;:()\\ue001-\\ue00c]{0,10}?';
  // "12 morts en mai 2024" is no day.
  const separators = '[\\s\\p{Cf},،၊/–-]{0,8}';
  return `${separators}(?:(?:${inDates})${separators}){0,3}`;
}

/** The expressions by their forms. A long text has many sentences, and making them takes longer than reading one. */
const patterns = new Map<string, RegExp>();

function patternOf(form: string): RegExp {
  let pattern = patterns.get(form);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{sc=Latin}\\d])${form}(?![\\p{sc=Latin}\\d])`, 'gu');
    patterns.set(form, pattern);
  }
  return pattern;
}

function placesOf(plain: string, forms: [string, (...groups: string[]) => string][]): FoundDate[] {
  const found: FoundDate[] = [];
  for (const [form, write] of forms) {
    for (const match of plain.matchAll(patternOf(form))) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ date: write(...match.slice(1)), start, end });
    }
  }
  return found;
}

/** Returns the positions of days without a year, such as "1 February". They are neither events nor figures. */
export function daysIn(text: string, language: string): { start: number; end: number }[] {
  const { plain, places } = withHanDates(text);
  return daysInDigits(plain, language).map(({ start, end }) => ({
    ...{ start: places[start]!, end: places[end]! },
  }));
}

function daysInDigits(text: string, language: string): { start: number; end: number }[] {
  const plain = withMonths(text, language);
  const gap = '[ ,]{0,2}(?:of |de |tháng )?';
  return placesOf(plain, [
    [`${day}${to}${day}${gap}${aMonth}`, () => ''],
    [`${day}${gap}${aMonth}`, () => ''],
    [`${aMonth}[ ,]{0,2}${day}${languageOf(language).afterDay ?? '(?! \\p{L}{3})'}`, () => ''],
  ]).concat(
    // "8月" is a month with its number.
    monthsIn(text, language)
      .filter(({ start, end }) => /\p{Nd}/u.test(text.slice(start, end)))
      .map((month) => ({ ...month, date: '' })),
  );
}

/** Months of calendars other than the Gregorian one, which statements write beside its dates. */
const otherMonths = [
  'محرم|المحرم|صفر|ربيع (?:ال)?(?:أول|آخر|ثاني)|جماد[ىي] (?:ال)?(?:أولى|آخرة|ثانية|أول|ثاني)|رجب|شعبان|رمضان|شوال|ذ[وي] القعدة|ذ[وي] الحجة',
  "Muharram|Safar|Rabi['’]? ?(?:al-|ul-?)?(?:awwal|thani|akhir)|Rabiul ?(?:Awal|Akhir)|Jum[ae]da\\p{L}*(?: \\p{L}+)?|Rajab|Sha['’]?ban|Sy['’]?aban|Ramadh?an|Shawwal|Syawal|Zul\\p{L}+|Dz?ul[- ]?\\p{L}+|Dhu al-\\p{L}+",
  'বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|অগ্রহায়ণ|পৌষ|মাঘ|ফাল্গুন|চৈত্র',
].join('|');
const inOtherCalendar = new RegExp(
  `(?<!\\d)\\d{1,2}(?:\\s?(?:লা|রা|ঠা|ই|শে|এ))?\\s+(?:${otherMonths})[,،]?\\s+1[34]\\d\\d(?!\\d)(?:\\s?(?:هجرية|هجري|هـ|AH|Hijriah|H|বঙ্গাব্দ|বাংলা)(?![\\p{L}\\p{M}]))?\\.?`,
  'giu',
);

/** Returns the places of dates in other calendars: "15 محرم 1445 هـ". They are neither events nor figures. */
export const datesOfOtherCalendars = (text: string): { start: number; end: number }[] =>
  [...plainDigits(text).matchAll(inOtherCalendar)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));

/** Whether the days of a date or a range are in the calendar. */
export const isReal = (date: string) => {
  const [start = '', end] = date.split('/');
  return date.split('/').every(isDay) && (end === undefined || start < end);
};

const isDay = (date: string) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
};
