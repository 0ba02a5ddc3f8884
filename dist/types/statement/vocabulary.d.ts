import type { Bound } from './schema.js';
/** How a language says a number and its bound, so that an annotation can be held against its sentence. */
interface Vocabulary {
    /** The words for 0, 1, 2, … */
    numerals: string[];
    /** What stands right before the number. A bound without words cannot be held against the sentence. */
    bounds: Record<Exclude<Bound, 'exactly' | 'indefinite'>, string[]>;
    /** What stands after what is counted, or right after the number, and bounds it: "500 or more". */
    boundsAfter: Partial<Record<Bound, string[]>>;
    /** Words for powers of ten after a number. */
    powers: Record<string, number>;
    /** Words that stand for a number which is not said. */
    vague: string[];
    /** What comes between those who are asked and what they are asked to do. */
    asks: RegExp;
    /** What comes before those who are asked; "to" follows them. */
    calls: RegExp;
}
/** By primary language subtag; a statement in another language is checked without this. */
export declare const vocabularies: Record<string, Vocabulary | undefined>;
export {};
