import type { Bound } from '../schema.js';

/** How a language says a number and its bound, so that an annotation can be held against its sentence. */
export interface Vocabulary {
  /** The words for 0, 1, 2, … and 19. */
  numerals: string[];
  /** The words for 20, 30, … and 90; what is between them has a hyphen. */
  tens: string[];
  /** What stands right before the number. A bound without words cannot be held against the sentence. */
  bounds: Record<Exclude<Bound, 'exactly' | 'indefinite'>, string[]>;
  /** What stands after what is counted, or right after the number, and bounds it: "500 or more". */
  boundsAfter: Partial<Record<Bound, string[]>>;
  /** The verbs that ask. */
  verbs: string[];
  /** Words for powers of ten after a number. */
  powers: Record<string, number>;
}

/** By primary language subtag. */
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
    ],
    powers: { thousand: 1e3, million: 1e6, billion: 1e9 },
  },
};

/** What is known of a language; a statement in one of which nothing is known is checked without it. */
export const vocabularyOf = (language: string): Vocabulary | undefined =>
  vocabularies[language.split('-')[0]!];

/** The word for a number below 100. */
export function numeral({ numerals, tens }: Vocabulary, value: number): string | undefined {
  const [ten, one] = [tens[Math.floor(value / 10) - 2], value % 10];
  return ten ? ten + (one ? `-${numerals[one]!}` : '') : numerals[value];
}
