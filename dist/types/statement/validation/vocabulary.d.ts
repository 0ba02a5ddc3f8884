import type { Bound } from '../schema.js';
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
/** Returns the vocabulary of a language. A statement in another language is checked without one. */
export declare const vocabularyOf: (language: string) => Vocabulary | undefined;
/** Returns the word for a number below 100. */
export declare function numeral({ numerals, tens }: Vocabulary, value: number): string | undefined;
