import { plainDigits } from '../statement/validation/written.js';
import { monthPattern, writtenDates } from '../statement/validation/written-dates.js';

/** A month in a text. `month` counts from 1. */
export interface FoundMonth {
  month: number;
  start: number;
  end: number;
}

const patterns = new Map<string, RegExp>();

/** Returns the names of months in a text, in order. */
export function monthsIn(text: string, language: string): FoundMonth[] {
  let pattern = patterns.get(language);
  if (!pattern) {
    const names = [...Array(12).keys()].map((month) => {
      const ways = writtenDates(Date.UTC(2024, month, 15), language)
        // Some calendars have other months.
        .filter(({ numbers }) => Number(numbers[1]) === month + 1)
        .map(({ months }) => monthPattern(months));
      return `(${[...new Set(ways)].join('|') || '(?!)'})`;
    });
    pattern = new RegExp(names.join('|'), 'giu');
    patterns.set(language, pattern);
  }
  return [...plainDigits(text).matchAll(pattern)].map((match) => ({
    month: match.slice(1).findIndex(Boolean) + 1,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
