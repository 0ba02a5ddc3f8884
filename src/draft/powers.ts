import { localesOf } from '../statement/validation/written.js';
import { vocabularyOf } from '../statement/validation/vocabulary.js';
import { written } from '../statement/validation/written-numbers.js';

/** Returns the words for powers of ten after a number, in lower case, the longest first. */
export function powersIn(language: string): Map<string, number> {
  const known = vocabularyOf(language);
  const found = new Map(Object.entries(known?.powers ?? {}));
  if (!known && localesOf(language).length > 0) {
    for (let power = 1e3; power <= 1e9; power *= 10) {
      // In some languages a word has several forms after a number.
      for (const times of [1, 2, 3.5, 5, 11]) {
        const value = times * power;
        const [, digits = '', word] =
          /^([\d.,]+) ?(\D+)$/.exec(written(value, language, 'long')) ?? [];
        const number = Number(digits.replace(',', '.'));
        if (word && number) found.set(word.trim().toLowerCase(), value / number);
      }
    }
  }
  // Other languages also use the English words for amounts of money.
  for (const [word, power] of Object.entries(vocabularyOf('en')!.powers)) found.set(word, power);
  return new Map([...found].sort(([one], [other]) => other.length - one.length));
}
