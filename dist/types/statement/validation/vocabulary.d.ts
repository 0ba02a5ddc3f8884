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
/** What is known of a language; a statement in one of which nothing is known is checked without it. */
export declare const vocabularyOf: (language: string) => Vocabulary | undefined;
/** The word for a number below 100. */
export declare function numeral({ numerals, tens }: Vocabulary, value: number): string | undefined;
