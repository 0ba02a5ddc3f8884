/** How a language builds numbers from words. All texts are patterns. */
export interface Spelling {
    /** The words for 1 to 9. */
    ones: string;
    /** Other words that add to a number. A longer word is before its beginning. */
    more?: Record<string, number>;
    /** The words that multiply the number before them. */
    powers: Record<string, number>;
    /** The powers that need no number before them. */
    alone?: string;
    /** What is between two words. */
    join?: string;
    /** What is right before a number. An ordinal and a part of a word are no numbers. */
    start: string;
    /** What follows a number below 20, and what follows others: mostly the word for what it counts. */
    counted: string;
    end?: string;
    /** What follows each word, if a word can be the beginning of another. */
    edge?: string;
    /** Whether another table knows round numbers and those up to 20 in one word. */
    isBuilt?: boolean;
}
/** A number in words in a text. */
export interface SpelledNumber {
    value: number;
    start: number;
    end: number;
}
/** Returns the numbers from 2 that a text builds from words: "สองร้อย", "七人", "two dozen", "3 কোটি 20 লাখ". */
export declare function spelledNumbersIn(text: string, language: string): SpelledNumber[];
