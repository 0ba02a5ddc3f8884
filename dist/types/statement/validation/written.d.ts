/** How a text is searched for a phrase: whole words, whatever the script. */
/**
 * A text of the same length with its digits and the signs in its numbers as ASCII has them, and one kind of space.
 */
export declare function plainDigits(text: string): string;
/**
 * A text as it is searched: also with composed letters, and without what is not seen. Hindi is written with and
 * without its dots, and Bangla months with a short and a long i.
 */
export declare const folded: (text: string) => string;
/** What stands before is no part of the same number. */
export declare const noDigitBefore = "(?<!\\d|\\d[.,'])";
/** No group of digits after a space. */
export declare const noGroup = "(?! \\d{3}(?!\\d))";
/** The pattern of a number, which may be given as a pattern itself. */
export declare const wholeNumber: (digits: string) => string;
/** What follows a phrase is no part of its last word. */
export declare function wordEnd(phrase: string): string;
export declare const escaped: (text: string) => string;
/**
 * The pattern of a phrase that has been folded, with the pattern of what may follow as part of its last word. In
 * Hebrew and Arabic small words are written as part of the next one.
 */
export declare function wholePhrase(phrase: string, ending?: string): string;
export declare const isUnspaced: (text: string) => boolean;
export declare const matches: (text: string, pattern: string) => boolean;
/** Whether a folded text has a phrase, whatever its case. */
export declare function has(text: string, phrase: string): boolean;
/** The locales of a language that the browser knows. */
export declare const localesOf: (language: string) => string[];
