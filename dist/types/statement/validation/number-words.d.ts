/** Returns the words that a language has for a number, as far as they are known. */
export declare function numberWords(value: number, language: string): string[];
