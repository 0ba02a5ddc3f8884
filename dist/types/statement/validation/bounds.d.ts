import type { Bound } from '../schema.js';
/**
 * How a sentence bounds the number that stands in it from `start` to `end`. The longest phrase tells, so that
 * "no more than" is not taken for "more than".
 */
export declare function boundAt(text: string, start: number, end: number, language: string): Bound;
