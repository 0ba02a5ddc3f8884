/** Searches a text for a phrase: whole words, in any script. */
import { primary } from '../../utils/language-tag.js';

const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/** Returns a text of the same length with ASCII digits and separators, and with one kind of space. */
export function plainDigits(text: string): string {
  return text
    .replace(/(?!\d)\p{Nd}/gu, (digit) => {
      // In Unicode, the digits of each script are in a row from 0 to 9, and some rows follow each other.
      const code = digit.codePointAt(0)!;
      let start = code;
      while (isDigit(start - 1)) start--;
      return String((code - start) % 10);
    })
    .replace(/٬/g, ',')
    .replace(/٫|(?<=\d)．(?=\d)/g, '.')
    .replace(/’/g, "'")
    .replace(/\s/g, ' ');
}

/** A year, a month or a day in Chinese characters: "二〇二四", "十二". */
export const hanDate = /[〇一二三四五六七八九十]+(?=[年月日])/gu;

/** Returns a number below 100, or a row of digits, in ASCII digits. */
export function hanDigits(han: string): string {
  const digits = han.replace(
    /[〇一二三四五六七八九]/gu,
    (sign) => `${'〇一二三四五六七八九'.indexOf(sign)}`,
  );
  return digits.replace(
    /^(\d?)十(\d?)$/u,
    (_, ten: string, one: string) => (ten === '' ? '1' : ten) + (one === '' ? '0' : one),
  );
}

/**
 * Normalizes a text for searches: composes letters and removes invisible characters. Hindi is written with and
 * without its dots, and Bangla months with a short and a long i.
 */
export const folded = (text: string): string =>
  plainDigits(text.normalize().replace(/[\p{Cf}\u093c\u09bc]/gu, ''))
    .replace(/\u09c0/g, '\u09bf')
    .replace(hanDate, hanDigits);

/** Scripts without spaces between words. */
const unspaced =
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** Matches a character that belongs to the adjacent word. */
const edge = `(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}]`;

/** Excludes a preceding part of the same number. */
export const noDigitBefore = "(?<!\\d|\\d[.,'])";
const noDigitAfter = "(?!\\d|[.,']\\d)";

/** Excludes a group of digits after a space. */
export const noGroup = '(?! \\d{3}(?!\\d))';

/** Returns the pattern of a whole number. `digits` can be a pattern itself. */
export const wholeNumber = (digits: string): string => noDigitBefore + digits + noDigitAfter;

/** Returns the pattern that excludes a following part of the last word. */
export function wordEnd(phrase: string): string {
  if (/\d$/.test(phrase)) return noDigitAfter;
  return unspaced.test(phrase.at(-1) ?? '') ? '' : `(?!${edge})`;
}

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Returns the pattern of a folded phrase. `ending` is the pattern of an optional ending. In Hebrew and Arabic, short
 * words are written as part of the next word.
 */
export function wholePhrase(phrase: string, ending = ''): string {
  const start = /^\d/.test(phrase)
    ? noDigitBefore
    : unspaced.test(phrase[0] ?? '')
      ? ''
      : `(?<=(?<!${edge})[והבלמשכوفبلك]{0,3})`;
  // Begins with the words, because an engine rejects these faster than what is before them.
  return `(?=${escaped(phrase)})${start}${escaped(phrase)}${ending}${wordEnd(phrase)}`;
}

export const isUnspaced = (text: string): boolean => unspaced.test(text);

export const matches = (text: string, pattern: string): boolean =>
  new RegExp(pattern, 'iu').test(text);

/** Whether a folded text contains a phrase, ignoring case. */
export function has(text: string, phrase: string): boolean {
  const wanted = folded(phrase);
  // Most texts do not, and this check is much faster.
  return text.toLowerCase().includes(wanted.toLowerCase()) && matches(text, wholePhrase(wanted));
}

/** Other locales in which a text of a language can write its numbers and dates. */
const others: Record<string, string[] | undefined> = {
  en: ['en-GB'],
  ar: ['ar-SY', 'ar-DZ'],
  ja: ['ja-u-ca-japanese'],
};

/** Returns the locales of a language that the browser supports. */
export const localesOf = (language: string): string[] =>
  Intl.NumberFormat.supportedLocalesOf([language, ...(others[primary(language)] ?? [])]);
