/** A number in words in a text. */
export interface SpelledNumber {
    value: number;
    start: number;
    end: number;
}
/** Returns the numbers from 2 that a text builds from words, in some languages: "สองร้อย", "七人", "দুই হাজার". */
export declare function spelledNumbersIn(text: string, language: string): SpelledNumber[];
