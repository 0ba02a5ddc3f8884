import type { Bound } from '../schema.js';
/**
 * Returns the bound that a sentence gives to the number between `start` and `end`. The longest phrase wins: "no more
 * than" contains "more than".
 */
export declare function boundAt(text: string, start: number, end: number, language: string): Bound;
