import type { Bound } from '../statement/schema.js';
import { boundsAt, currency, rangeBoundAt } from '../statement/validation/bounds.js';
import { vocabularyOf } from '../statement/validation/vocabulary.js';
import { languageOf } from './languages/languages.js';

/** A word for the counted things. It can separate a number from the words that bound it. */
const counted = /^\s?(?:[\p{L}\p{M}]{1,12}\s)?/u;

/** An article between a bound and its number: "al menos el 10 %". */
const article = /(?<=\s\p{L}+\s\p{L}+)\s(?:a|el|las|los|les?|os|as|die|der|den)$/u;

/** The bound of a number in a sentence, and whether it is the least or the most of a range. */
export interface FoundBound {
  bound: Bound;
  isRange: boolean;
}

/** Returns the bound of a number. `check` has the words of some languages. The rest are in `languages/`. */
export function boundIn(text: string, start: number, end: number, language: string): FoundBound {
  const range = rangeBoundAt(text, start, end);
  const bound = vocabularyOf(language)
    ? boundsAt(text, start, end, language, range)[0]!
    : (phraseBoundAt(text, start, end, language) ??
      range ??
      (text[end] === '+' ? 'at-least' : 'exactly'));
  return { bound, isRange: range !== undefined };
}

/** Returns the bound that the longest phrase before or after a number gives. */
function phraseBoundAt(
  text: string,
  start: number,
  end: number,
  language: string,
): Bound | undefined {
  const { bounds = {}, boundsAfter = {}, noBound } = languageOf(language);
  const before = text
    .slice(0, start)
    .toLowerCase()
    .replace(currency, '')
    .trimEnd()
    .replace(article, '');
  const after = text.slice(end).toLowerCase();
  const isApart = (phrase: string) =>
    /[\p{sc=Thai}\p{sc=Han}\p{sc=Hira}\p{sc=Mymr}]/u.test(phrase) ||
    // In Arabic, "and" is written as part of the next word.
    /(?:^|[^\p{L}\p{M}])[وف]?$/u.test(before.slice(0, -phrase.length));

  const found = [
    ...pairs(noBound?.test(before) ? {} : bounds).filter(
      ([, phrase]) => endsWith(before, phrase) && isApart(phrase),
    ),
    ...pairs(boundsAfter).filter(([, phrase]) => follows(after, phrase)),
  ].sort(([, one], [, other]) => other.length - one.length);
  return found[0]?.[0];
}

/** In Burmese, the counted things are between the number and the bound. */
const endsWith = (before: string, phrase: string) =>
  before.endsWith(phrase) ||
  (/\p{sc=Mymr}/u.test(phrase) && new RegExp(`${phrase}\\s?[^\\s\\d]{1,12}$`, 'u').test(before));

function follows(after: string, phrase: string): boolean {
  if (after.trimStart().startsWith(phrase)) return true;
  if (/[\p{sc=Han}\p{sc=Hira}]/u.test(phrase))
    return new RegExp(`^[^。、\\d]{1,6}${phrase}`, 'u').test(after);
  const [word = ''] = counted.exec(after) ?? [];
  return (
    after.slice(word.length).startsWith(phrase) ||
    new RegExp(`^\\s?[\\p{L}\\p{M}]{1,6}${phrase}`, 'u').test(after)
  );
}

const pairs = (phrases: Partial<Record<Bound, string[]>>) =>
  Object.entries(phrases).flatMap(([bound, each]) =>
    each.map((phrase) => [bound as Bound, phrase.toLowerCase()] as const),
  );
