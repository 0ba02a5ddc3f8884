import type { Spelling } from './spelled-numbers.js';
/** The languages in Latin script. A number is at least two words, or a word that `number-words.ts` lacks. */
export declare const latinSpellings: Record<string, Spelling>;
