import type { Plural, Messages } from './messages.js';
/** The parts of the messages that formatting needs. */
type Format = Pick<Messages, 'plural' | 'number' | 'date'>;
/** Returns the two dates of a range. A shared year appears once, first or last as in the language. */
export declare function formatRange(start: string, end: string, { date }: Format): [string, string];
/** Joins names as in their language. */
export declare const formatList: (names: string[], language: string) => string;
/** Replaces the names in a text by values. */
export declare function fill(text: string, values: Record<string, string>): string;
/** Returns a message with its date. A message can have another wording for a day. */
export declare function fillDate(messages: Messages, name: 'asOf' | 'since' | 'ahead', date: string): string;
/** Returns the wording for a count, with the count for `{n}`. */
export declare function fillPlural(forms: Plural, count: number, messages: Format): string;
export {};
