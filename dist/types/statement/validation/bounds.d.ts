import type { Bound } from '../schema.js';
/** Matches a currency between a bound and its number: "at least KSh ". */
export declare const currency: RegExp;
/** What is between the numbers of a range, as patterns: words between spaces, and signs. */
export declare const rangeJoins: {
    words: string;
    signs: string;
};
/** The pattern of a number in digits, whose groups can have spaces or other signs between them. */
export declare const digits = "\\p{Nd}(?:[\\p{Nd}.,'\u2019]|[ \\u00a0\\u202f](?=\\p{Nd}{3}(?!\\p{Nd})))*";
/** Returns the end of a range that a number is: the least or the most. */
export declare function rangeBoundAt(text: string, start: number, end: number): Bound | undefined;
/** Returns the bounds that a figure can have for a number in a sentence, the closest first. */
export declare function boundsAt(text: string, start: number, end: number, language: string, range?: "exactly" | "about" | "more-than" | "at-least" | "less-than" | "at-most" | "indefinite" | undefined): Bound[];
/** Returns the bound that a sentence gives to the number between `start` and `end`, in the words of its language. */
export declare const boundAt: (text: string, start: number, end: number, language: string) => Bound;
