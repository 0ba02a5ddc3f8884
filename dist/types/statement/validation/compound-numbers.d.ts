import type { SpelledNumber } from './spelled-numbers.js';
/** Returns the numbers in a text whose powers decrease: "2 millones 300 mil", "৪ হাজার ৮০০". Digits are those of ASCII. */
export declare function compoundNumbersIn(text: string, language: string): SpelledNumber[];
