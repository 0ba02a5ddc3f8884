import type { Plural, Messages } from './messages.js';
/** The parts of the messages that formatting needs. */
type Format = Pick<Messages, 'plural' | 'number' | 'date'>;
/** Returns the two dates of a range. A shared year appears once, first or last as in the language. */
export declare function formatRange(start: string, end: string, { date }: Format): [string, string];
/** Joins names as in the language: "governments, donors, and international agencies". */
export declare function formatList(names: string[], locale: string): string;
/** Replaces the names in a text by values. */
export declare function fill(text: string, values: Record<string, string>): string;
/** Returns the wording for a count, with the count for `{n}`. */
export declare function fillPlural(forms: Plural, count: number, messages: Format): string;
export {};
