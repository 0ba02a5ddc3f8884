/** How a text is searched for a phrase: whole words, whatever the script. */

const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));

/**
 * A text of the same length with its digits and the signs in its numbers as ASCII has them, and one kind of space.
 */
export function plainDigits(text: string): string {
  return text
    .replace(/(?!\d)\p{Nd}/gu, (digit) => {
      // Unicode has the digits of each script in a row, from 0 to 9, and some such rows one after another.
      const code = digit.codePointAt(0)!;
      let start = code;
      while (isDigit(start - 1)) start--;
      return String((code - start) % 10);
    })
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/’/g, "'")
    .replace(/\s/g, ' ');
}

/**
 * A text as it is searched: also with composed letters, and without what is not seen. Hindi is written with and
 * without its dots, and Bangla months with a short and a long i.
 */
export const folded = (text: string): string =>
  plainDigits(text.normalize().replace(/[\p{Cf}\u093c\u09bc]/gu, '')).replace(/\u09c0/g, '\u09bf');

/** Scripts that put no space between words. */
const unspaced =
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** What belongs to a word beside it. */
const edge = `(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}]`;

/** What stands before is no part of the same number. */
export const noDigitBefore = "(?<!\\d|\\d[.,'])";
const noDigitAfter = "(?!\\d|[.,']\\d)";

/** No group of digits after a space. */
export const noGroup = '(?! \\d{3}(?!\\d))';

/** The pattern of a number, which may be given as a pattern itself. */
export const wholeNumber = (digits: string): string => noDigitBefore + digits + noDigitAfter;

/** What follows a phrase is no part of its last word. */
export function wordEnd(phrase: string): string {
  if (/\d$/.test(phrase)) return noDigitAfter;
  return unspaced.test(phrase.at(-1) ?? '') ? '' : `(?!${edge})`;
}

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The pattern of a phrase that has been folded, with the pattern of what may follow as part of its last word. In
 * Hebrew and Arabic small words are written as part of the next one.
 */
export function wholePhrase(phrase: string, ending = ''): string {
  const start = /^\d/.test(phrase)
    ? noDigitBefore
    : unspaced.test(phrase[0] ?? '')
      ? ''
      : `(?<=(?<!${edge})[והבלמשכوفبلك]{0,3})`;
  return start + escaped(phrase) + ending + wordEnd(phrase);
}

export const isUnspaced = (text: string): boolean => unspaced.test(text);

export const matches = (text: string, pattern: string): boolean =>
  new RegExp(pattern, 'iu').test(text);

/** Whether a folded text has a phrase, whatever its case. */
export function has(text: string, phrase: string): boolean {
  const wanted = folded(phrase);
  // Most have not; this is much the quicker to tell.
  return text.toLowerCase().includes(wanted.toLowerCase()) && matches(text, wholePhrase(wanted));
}

/** Other locales in which a text of a language may write its numbers and dates. */
const others: Record<string, string[] | undefined> = {
  en: ['en-GB'],
  ar: ['ar-SY', 'ar-DZ'],
  ja: ['ja-u-ca-japanese'],
};

/** The locales of a language that the browser knows. */
export const localesOf = (language: string): string[] =>
  Intl.NumberFormat.supportedLocalesOf([language, ...(others[language.split('-')[0]!] ?? [])]);
