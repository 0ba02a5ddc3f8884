import type { Plural, Words } from '../locales/words.js';
/** What formatting depends on. */
type Format = Pick<Words, 'tag' | 'intl'>;
/** A number in the given language; the compact form writes "3.5 million" and rounds nothing. */
export declare function formatNumber(value: number, { tag, intl }: Format, notation?: 'compact'): string;
/**
 * A date of the form YYYY, YYYY-MM or YYYY-MM-DD, written out no more precisely than it is; where `yearless`, as
 * it stands beside another date of the same year.
 */
export declare function formatDate(date: string, { tag, intl }: Format, yearless?: boolean): string;
/** The two dates of a range; one year is written once, first or last as the language has it. */
export declare function formatRange(start: string, end: string, words: Format): [string, string];
/** Names joined as the language joins them: "governments, donors, and international agencies". */
export declare function formatList(names: string[], locale: string): string;
/** A text with its values put in the place of their names. */
export declare function fill(text: string, values: Record<string, string>): string;
/** The wording that fits a count, with the count put in for `{n}`. */
export declare function fillPlural(forms: Plural, count: number, words: Format): string;
export {};
