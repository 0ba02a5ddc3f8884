import { primary } from '../../utils/language-tag.js';
import { spelledNumbersIn } from './spelled-numbers.js';
import { folded } from './written.js';
import { checkOtherDates, type WrittenDate } from './written-dates.js';
import { checkSpelledNumbers } from './written-numbers.js';

/** Chromium does not know Burmese. */
const burmese = 'ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ'.split(' ');

function burmeseDates(at: number, language: string): WrittenDate[] {
  if (primary(language) !== 'my') return [];
  const numbers = new Date(at)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .map((digits) => String(Number(digits)));
  const month = folded(burmese[Number(numbers[1]) - 1]!);
  return [{ year: numbers[0]!, months: [month, month], numbers }];
}

/** Checks numbers in words, and dates in languages that a browser lacks, by tables that pages do without. */
export function checkEveryLanguage(): void {
  checkSpelledNumbers(spelledNumbersIn);
  checkOtherDates(burmeseDates);
}
