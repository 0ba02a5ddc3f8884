import { powersIn } from './powers.js';
import type { SpelledNumber } from './spelled-numbers.js';

const patterns = new Map<string, RegExp>();

/** Matches a number with a power before one or more others: "4 হাজার 800", "3 কোটি 20 লাখ". */
function patternOf(language: string): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    const words = [...powersIn(language).keys()].join('|');
    const part = `\\d[\\d.,]* (?:${words})`;
    pattern = new RegExp(
      `(?<![\\d.,])${part}(?: ${part})*(?: \\d{1,6}(?![\\d.,:/-]?\\d))?(?![\\p{L}\\p{M}])`,
      'giu',
    );
    patterns.set(language, pattern);
  }
  return pattern;
}

/** Returns the numbers in a text whose powers decrease: "2 millones 300 mil", "৪ হাজার ৮০০". Digits are those of ASCII. */
export function compoundNumbersIn(text: string, language: string): SpelledNumber[] {
  const powers = powersIn(language);
  return [...text.matchAll(patternOf(language))].flatMap((match) => {
    const parts = [...match[0].matchAll(/(\d[\d.,]*)(?: ([^\d\s]+))?/gu)].map(
      ([, digits = '', word]) => ({
        digits: Number(digits.replace(/[.,]/g, '')),
        power: word === undefined ? 1 : (powers.get(word.toLowerCase()) ?? NaN),
      }),
    );
    const decreases = parts.every(
      ({ digits, power }, index) => index === 0 || digits * power < parts[index - 1]!.power,
    );
    const value = parts.reduce((sum, { digits, power }) => sum + digits * power, 0);
    return parts.length > 1 && decreases && Number.isSafeInteger(value)
      ? [{ value, start: match.index, end: match.index + match[0].length }]
      : [];
  });
}
