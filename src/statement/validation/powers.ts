import { primary } from '../../utils/language-tag.js';
import { localesOf } from './written.js';
import { vocabularyOf } from './vocabulary.js';
import { otherPowers, written } from './written-numbers.js';

// Reading each word from `Intl` is slow.
const cache = new Map<string, Map<string, number>>();

/** Returns the words for powers of ten after a number, in lower case, the longest first. */
export function powersIn(language: string): Map<string, number> {
  const cached = cache.get(language) ?? readPowers(language);
  cache.set(language, cached);
  return cached;
}

function readPowers(language: string): Map<string, number> {
  const known = vocabularyOf(language);
  const found = new Map(Object.entries(known?.powers ?? {}));
  if (!known && localesOf(language).length > 0) {
    for (let power = 1e3; power <= 1e12; power *= 10) {
      // In some languages a word has several forms after a number.
      for (const times of [1, 2, 3.5, 5, 11]) {
        const value = times * power;
        for (const display of ['long', 'short'] as const) {
          const [, digits = '', word = ''] =
            /^([\d.,]+) ?(\D+)$/.exec(written(value, language, display)) ?? [];
          // "11,000 কোটি" has a group, and "3,5 Millionen" a fraction.
          const number = Number(digits.replace(/,(?=\d{3})/g, '').replace(',', '.'));
          // A short word can be a unit: "3 M".
          const least = display === 'long' ? 1 : 3;
          if (word.trim().length >= least && number)
            found.set(word.trim().toLowerCase(), value / number);
        }
      }
    }
  }
  for (const [word, power] of Object.entries(otherPowers[primary(language)] ?? {}))
    found.set(word, power);
  // Other languages also use the English words for amounts of money.
  for (const [word, power] of Object.entries(vocabularyOf('en')!.powers)) found.set(word, power);
  return new Map([...found].sort(([one], [other]) => other.length - one.length));
}
