import type { Plural, Messages } from './messages.js';
/** What formatting depends on. */
type Format = Pick<Messages, 'plural' | 'number' | 'date'>;
/** The two dates of a range; one year is written once, first or last as the language has it. */
export declare function formatRange(start: string, end: string, { date }: Format): [string, string];
/** Names joined as the language joins them: "governments, donors, and international agencies". */
export declare function formatList(names: string[], locale: string): string;
/** A text with its values put in the place of their names. */
export declare function fill(text: string, values: Record<string, string>): string;
/** The wording that fits a count, with the count put in for `{n}`. */
export declare function fillPlural(forms: Plural, count: number, messages: Format): string;
export {};
