import { folded, plainDigits } from '../statement/validation/written.js';
import { monthPattern, writtenDates } from '../statement/validation/written-dates.js';

/** The name of a month in a text, the month from 1. */
export interface FoundMonth {
  month: number;
  start: number;
  end: number;
}

const patterns = new Map<string, RegExp>();

/** Returns the months that a text names, in order. */
export function monthsIn(text: string, language: string): FoundMonth[] {
  let pattern = patterns.get(language);
  if (!pattern) {
    const names = [...Array(12).keys()].map((month) => {
      const ways = writtenDates(Date.UTC(2024, month, 15), language)
        // Another calendar has other months.
        .filter(({ numbers }) => Number(numbers[1]) === month + 1)
        .map(({ months }) => monthPattern(months));
      return `(${[...new Set(ways)].join('|') || '(?!)'})`;
    });
    pattern = new RegExp(names.join('|'), 'giu');
    patterns.set(language, pattern);
  }
  const { searched, places } = searchable(text);
  return [...searched.matchAll(pattern)].map((match) => ({
    month: match.slice(1).findIndex(Boolean) + 1,
    start: places[match.index]!,
    end: places[match.index + match[0].length]!,
  }));
}

/** A normalized text, and the position of each of its characters in the original text. */
function searchable(text: string): { searched: string; places: number[] } {
  const plain = plainDigits(text);
  if (!/[\p{M}\p{Cf}\u09df\u0958-\u095f]/u.test(plain))
    return { searched: plain, places: [...Array(plain.length + 1).keys()] };
  let searched = '';
  const places: number[] = [];
  for (const match of plain.matchAll(/[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|^[\p{M}\p{Cf}]+/gsu)) {
    const part = folded(match[0]);
    for (let index = 0; index < part.length; index++)
      places.push(match.index + (part.length === match[0].length ? index : 0));
    searched += part;
  }
  places.push(plain.length);
  return { searched, places };
}
