import type { Bound } from '../statement/schema.js';
import { boundAt } from '../statement/bounds.js';
import { vocabularyOf } from '../statement/vocabulary.js';
import { datesIn } from './dates.js';
import { findingIn } from './vocabulary.js';

/** A quantity in a sentence. */
export interface FoundFigure {
  value: number | string;
  bound: Bound;
  notation?: 'compact';
  /** The words after it, which may be what it counts. */
  counts: string;
}

const separated = /\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+|\d+(?:\.\d+)?/;

/** The quantities that a sentence gives: numbers in digits or words, with their bounds; no dates, no ordinals. */
export function figuresIn(text: string, language: string): FoundFigure[] {
  const vocabulary = vocabularyOf(language);
  const { numerals = [], powers = {} } = vocabulary ?? {};
  const { vague = [] } = findingIn(language) ?? {};
  const words = [...numerals, ...vague].join('|');
  const power = Object.keys(powers).join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(${separated.source})(?: (${power || '(?!)'}))?|(${words || '(?!)'}))(?![\\p{L}\\p{N}-]|[.,]\\d)`,
    'giu',
  );
  const dates = datesIn(text, language);
  return [...text.matchAll(pattern)].flatMap((match): FoundFigure[] => {
    const [all, digits, scale, word = ''] = match;
    const [start, end] = [match.index, match.index + all.length];
    if (dates.some((date) => start < date.end && date.start < end)) return [];
    const counts = /^[^.,;:()—–]*/
      .exec(text.slice(end))![0]
      .trim()
      .split(/\s+/)
      .slice(0, 6)
      .join(' ');
    if (vague.includes(word.toLowerCase()))
      return [{ value: word.toLowerCase(), bound: 'indefinite', counts }];
    const value =
      digits === undefined
        ? numerals.indexOf(word.toLowerCase())
        : numberOf(digits) * (powers[scale?.toLowerCase() ?? ''] ?? 1);
    if (!Number.isSafeInteger(value)) return [];
    return [
      {
        value,
        bound: boundAt(text, start, end, language),
        ...(scale && { notation: 'compact' as const }),
        counts,
      },
    ];
  });
}

const numberOf = (digits: string) =>
  Number(
    /^\d+\.\d+$/.test(digits) && !/^\d{1,3}\.\d{3}$/.test(digits)
      ? digits
      : digits.replace(/\D/g, ''),
  );
