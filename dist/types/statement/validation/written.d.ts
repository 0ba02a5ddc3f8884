/** Returns a text of the same length with ASCII digits and separators, and with one kind of space. */
export declare function plainDigits(text: string): string;
/** A year, a month or a day in Chinese characters: "二〇二四", "十二". */
export declare const hanDate: RegExp;
/** Returns a number below 100, or a row of digits, in ASCII digits. */
export declare function hanDigits(han: string): string;
/**
 * Normalizes a text for searches: composes letters and removes invisible characters. Hindi is written with and
 * without its dots, and Bangla months with a short and a long i.
 */
export declare const folded: (text: string) => string;
/** Excludes a preceding part of the same number. */
export declare const noDigitBefore = "(?<!\\d|\\d[.,'])";
/** Excludes a group of digits after a space. */
export declare const noGroup = "(?! \\d{3}(?!\\d))";
/** Returns the pattern of a whole number. `digits` can be a pattern itself. */
export declare const wholeNumber: (digits: string) => string;
/** Returns the pattern that excludes a following part of the last word. */
export declare function wordEnd(phrase: string): string;
export declare const escaped: (text: string) => string;
/**
 * Returns the pattern of a folded phrase. `ending` is the pattern of an optional ending. In Hebrew and Arabic, short
 * words are written as part of the next word.
 */
export declare function wholePhrase(phrase: string, ending?: string): string;
export declare const isUnspaced: (text: string) => boolean;
export declare const matches: (text: string, pattern: string) => boolean;
/** Whether a folded text contains a phrase, ignoring case. */
export declare function has(text: string, phrase: string): boolean;
/** Returns the locales of a language that the browser supports. */
export declare const localesOf: (language: string) => string[];
