/** A date in one locale and calendar, folded. */
export interface WrittenDate {
    /** The year, with an era before it. */
    year: string;
    /** The names of the month: in a full date, alone, and abbreviated. */
    months: string[];
    /** Year, month and day in digits. */
    numbers: string[];
}
declare let otherDates: ((at: number, language: string) => WrittenDate[]) | undefined;
/** Knows the dates of languages that a browser lacks, too. Pages do without their months. */
export declare const checkOtherDates: (find: NonNullable<typeof otherDates>) => void;
/** Returns the ways in which a language can write a date. Empty if the browser does not know the language. */
export declare function writtenDates(at: number, language: string): WrittenDate[];
/** Returns the pattern of a month, including its other grammatical cases. */
export declare function monthPattern([inDate, alone, short]: string[]): string;
/** Whether a folded text gives a date (`2024`, `2024-11`, `2025-01-31`), as far as the browser knows the language. */
export declare function givesDate(text: string, date: string, language: string, yearOnly: boolean): boolean;
export {};
