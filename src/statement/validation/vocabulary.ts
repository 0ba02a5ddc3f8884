import type { Bound } from '../schema.js';
import { primary } from '../../utils/language-tag.js';

/** The words for numbers and their bounds in a language, to check annotations against their sentences. */
export interface Vocabulary {
  /** The words for 0, 1, 2, … and 19. */
  numerals: string[];
  /** The words for 20, 30, … and 90. Numbers between them have a hyphen. */
  tens: string[];
  /** The words before a number. A bound without words cannot be checked. */
  bounds: Record<Exclude<Bound, 'exactly' | 'indefinite'>, string[]>;
  /** The words after a number or its noun that bound it: "500 or more". */
  boundsAfter: Partial<Record<Bound, string[]>>;
  /** The verbs of demands. */
  verbs: string[];
  /** Words for powers of ten after a number. */
  powers: Record<string, number>;
}

/** The vocabularies by primary language subtag. */
const vocabularies: Record<string, Vocabulary | undefined> = {
  en: {
    numerals:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      ),
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    bounds: {
      'more-than': ['more than', 'over'],
      'at-least': ['at least', 'no fewer than', 'no less than', 'not less than', 'not fewer than'],
      about: ['about', 'around', 'approximately', 'some', 'nearly', 'almost'],
      'less-than': ['less than', 'fewer than', 'under'],
      'at-most': ['at most', 'up to', 'no more than', 'not more than', 'not over'],
    },
    boundsAfter: { 'at-least': ['or more'], 'at-most': ['or fewer', 'or less'] },
    verbs: [
      ...['must', 'should', 'shall', 'need to', 'ought to'].flatMap((verb) => [
        verb,
        ...['not', 'never', 'no longer'].map((no) => `${verb} ${no}`),
      ]),
      ...['call on', 'calls on', 'call upon', 'calls upon', 'urge', 'urges', 'urged'],
      ...['appeal to', 'appeals to', 'demand that', 'demands that'],
      ...['ask', 'request', 'recommend', 'expect', 'implore', 'call for'].flatMap((verb) => [
        verb,
        verb.replace(/^\w+/, '$&s'),
      ]),
      ...['urged', 'asked', 'requested', 'expected', 'called on', 'called upon'].flatMap((verb) => [
        `is ${verb}`,
        `are ${verb}`,
      ]),
    ],
    powers: { thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9 },
  },
};

/** Returns the vocabulary of a language. A statement in another language is checked without one. */
export const vocabularyOf = (language: string): Vocabulary | undefined =>
  vocabularies[primary(language)];

/** Returns the word for a number below 100. */
export function numeral({ numerals, tens }: Vocabulary, value: number): string | undefined {
  const [ten, one] = [tens[Math.floor(value / 10) - 2], value % 10];
  return ten ? ten + (one ? `-${numerals[one]!}` : '') : numerals[value];
}
