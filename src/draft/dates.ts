import { plainDigits } from '../statement/validation/written.js';
import { monthsIn } from './months.js';

/** A date or range in a sentence, in EDTF, as precise as the sentence. */
export interface FoundDate {
  date: string;
  /** The offsets of its words in the sentence. */
  start: number;
  end: number;
}

/** Private-use characters replace the names of months, so that one pattern fits all languages. */
const january = 0xe001;
const aMonth = '([\\ue001-\\ue00c])[\\ue001-\\ue00c]*';

const two = (digits: string | number = '') => String(digits).padStart(2, '0');
const m = (sign = '') => two(sign.charCodeAt(0) - january + 1);

/** Returns the dates in a sentence, in order. */
export function datesIn(text: string, language: string): FoundDate[] {
  let plain = plainDigits(text);
  for (const { month, start, end } of monthsIn(text, language)) {
    const sign = String.fromCharCode(january + month - 1);
    plain = plain.slice(0, start) + sign.repeat(end - start) + plain.slice(end);
  }
  const [code = ''] = language.split('-');
  // The Buddhist era is 543 years ahead.
  const buddhist = ['th', 'lo', 'km', 'my'].includes(code);
  const y = (digits = '') => String(Number(digits) - (Number(digits) > 2400 ? 543 : 0));
  const year = `(?<!\\d[.,/]?)((?:19|20${buddhist ? '|2[45]' : ''})\\d\\d)(?![\\d,.]\\d|\\d)`;
  const day = '(?<!\\d[.,]?)(\\d{1,2})(?:st|nd|rd|th|er|re|ro|º|ª|\\.)?(?!\\d)';
  // Other languages put words between the parts.
  const gap = code === 'en' ? ',?(?: of)? ?' : '[^\\d.;:()\\ue001-\\ue00c]{0,10}?';
  const to = '\\s*(?:to|and|until|–|—|-|à|au|al|bis|до)\\s*';
  const sign = ' ?[./-] ?';
  // Longer forms come first, so that no shorter form matches inside them.
  const forms: [string, (...groups: string[]) => string][] = [
    [
      `${day}${gap}${aMonth}${to}${day}${gap}${aMonth}${gap}${year}`,
      (d, n, d2, n2, at) => `${y(at)}-${m(n)}-${two(d)}/${y(at)}-${m(n2)}-${two(d2)}`,
    ],
    [
      `${day}${to}${day}${gap}${aMonth}${gap}${year}`,
      (d, d2, n, at) => `${y(at)}-${m(n)}-${two(d)}/${y(at)}-${m(n)}-${two(d2)}`,
    ],
    [`${aMonth}${to}${aMonth}${gap}${year}`, (n, n2, at) => `${y(at)}-${m(n)}/${y(at)}-${m(n2)}`],
    [`${day}${gap}${aMonth}${gap}${year}`, (d, n, at) => `${y(at)}-${m(n)}-${two(d)}`],
    [`${aMonth}${gap}${day}${gap}${year}`, (n, d, at) => `${y(at)}-${m(n)}-${two(d)}`],
    [`${year}${gap}${aMonth}${gap}${day}`, (at, n, d) => `${y(at)}-${m(n)}-${two(d)}`],
    [`${year}${gap}${day}${gap}${aMonth}`, (at, d, n) => `${y(at)}-${m(n)}-${two(d)}`],
    [`${year}-(\\d\\d)-(\\d\\d)`, (at, n, d) => `${y(at)}-${n}-${d}`],
    [
      `(?<!\\d)(\\d{1,2})${sign}(\\d{1,2})${sign}((?:19|20|2[45])\\d\\d)`,
      (d, n, at) =>
        Number(n) > 12 ? `${y(at)}-${two(d)}-${two(n)}` : `${y(at)}-${two(n)}-${two(d)}`,
    ],
    [`${aMonth}${gap}${year}`, (n, at) => `${y(at)}-${m(n)}`],
    [`${year}${gap}${aMonth}`, (at, n) => `${y(at)}-${m(n)}`],
    [`${year}${to}${year}`, (at, at2) => `${y(at)}/${y(at2)}`],
    [year, (at) => y(at)],
  ];
  const found: FoundDate[] = [];
  for (const [form, write] of forms) {
    for (const match of plain.matchAll(
      new RegExp(`(?<![\\p{sc=Latin}\\d])${form}(?![\\p{sc=Latin}\\d])`, 'gu'),
    )) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ date: write(...match.slice(1)), start, end });
    }
  }
  return found.filter(({ date }) => isReal(date)).sort((one, other) => one.start - other.start);
}

const isReal = (date: string) =>
  date.split('/').every((each) => {
    const [year = 0, month = 1, day = 1] = each.split('-').map(Number);
    const real = new Date(Date.UTC(year, month - 1, day));
    return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  });
