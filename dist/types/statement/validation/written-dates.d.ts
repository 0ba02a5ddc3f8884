/** A date in one locale and one of its calendars, folded. */
export interface WrittenDate {
    /** The year, with its era where that stands before it. */
    year: string;
    /** What the month is called, the first two of them in full: as part of a date and alone. */
    months: string[];
    /** Year, month and day in figures. */
    numbers: string[];
}
/** The ways in which a language can write a date; none where the browser does not know the language. */
export declare function writtenDates(at: number, language: string): WrittenDate[];
/** The pattern of a month, also in other cases than that of dates and the nominative, where a language has them. */
export declare function monthPattern([inDate, alone, short]: string[]): string;
/** Whether a folded text gives a date (`2024`, `2024-11`, `2025-01-31`), in so far as that can be known. */
export declare function givesDate(text: string, date: string, language: string, yearOnly: boolean): boolean;
