import type { Bound } from '../statement/schema.js';
import { boundAt } from '../statement/validation/bounds.js';
import { numeral, vocabularyOf } from '../statement/validation/vocabulary.js';
import { escaped, plainDigits } from '../statement/validation/written.js';
import { datesIn } from './dates.js';
import { powersIn } from './powers.js';
import { findingIn } from './vocabulary.js';

/** A quantity in a sentence. */
export interface FoundFigure {
  value: number | string;
  bound: Bound;
  notation?: 'compact';
  /** The words after the value, which may be the counted noun. */
  counts: string;
}

const separated = "\\d{1,3}(?:[,.' ]\\d{3})+(?!\\d)|\\d{1,2}(?:,\\d\\d)+,\\d{3}|\\d+(?:[.,]\\d+)?";

/** Matches the text before a number that counts nothing, such as the number of an article or a page. */
const reference =
  /(?:\b(?:no|nos|nr|art|arts|articles?|sec|sections?|chapters?|paras?|paragraphs?|pp?|page|resolution|rule|annex)\.? |[[^:#/-]|^\()$/i;

/** Returns the numbers in a sentence, in digits or words, with their bounds. Ignores dates and ordinals. */
export function figuresIn(sentence: string, language: string): FoundFigure[] {
  const vocabulary = vocabularyOf(language);
  const numerals = new Map<string, number>();
  for (let value = 99; vocabulary && value >= 0; value--)
    numerals.set(numeral(vocabulary, value)!, value);
  const { vague = [] } = findingIn(language) ?? {};
  const powers = powersIn(language);
  const or = (words: string[]) => words.map(escaped).join('|') || '(?!)';
  const pattern = new RegExp(
    `(?<![\\d\\p{sc=Latin}-]|\\d[.,'])(?:(${separated})(?: ?(${or([...powers.keys()])}))?|(${or([...numerals.keys(), ...vague])}))(?!\\d|[.,:']\\d|\\p{sc=Latin}|-| dozen)`,
    'giu',
  );
  const text = plainDigits(sentence);
  const dates = datesIn(sentence, language);
  const mark = /^\(?\d+[.)။၊] /.exec(text)?.[0].length ?? 0;
  return [...text.matchAll(pattern)].flatMap((match): FoundFigure[] => {
    const [all, digits, scale, word = ''] = match;
    const [start, end] = [match.index, match.index + all.length];
    if (start < mark || dates.some((date) => start < date.end && date.start < end)) return [];
    if (digits && reference.test(text.slice(0, start))) return [];
    const counts = /^[^.,;:()—–။।۔。]*/
      .exec(sentence.slice(end))![0]
      .trim()
      .split(/\s+/)
      .slice(0, 6)
      .join(' ');
    if (vague.includes(word.toLowerCase()))
      return [{ value: word.toLowerCase(), bound: 'indefinite', counts }];
    const factor = powers.get(scale?.toLowerCase() ?? '') ?? 1;
    const value =
      digits === undefined
        ? numerals.get(word.toLowerCase())!
        : Math.round(numberOf(digits, factor > 1) * factor * 1e6) / 1e6;
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

/**
 * Parses a number in digits. Three digits after a separator are a group, except in a fraction such as "3.125
 * million".
 */
const numberOf = (digits: string, fraction: boolean) =>
  /^\d+[.,]\d+$/.test(digits) && (fraction || !/^\d{1,3}[.,]\d{3}$/.test(digits))
    ? Number(digits.replace(',', '.'))
    : Number(digits.replace(/\D/g, ''));
