import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
/** The attributes `from` and `until`. */
export interface Period {
    from?: string | null | undefined;
    until?: string | null | undefined;
}
/** A period in years. April 2024 is from 2024.2486 to 2024.3306. */
export interface Span {
    start: number;
    end: number;
}
/** A labelled step of the axis: a year, or several. */
interface StepView {
    /** The year or the years, as a date. */
    date: string;
    /** The number of its first year, in the digits and the calendar of the language. */
    label: string;
}
/** The axis, in years. */
export interface AxisView {
    /** The steps that are shown. */
    steps: StepView[];
    /** Their period. */
    shown: Span;
    /** The whole axis, from which `from` and `until` choose a part. */
    whole: Span;
    /** The number of years in a step. */
    step: number;
    /** The day of issue, or the month. */
    issue: Span;
    /** "As of 31 January 2025", the label of the day of issue if it is shown. */
    asOf: string | undefined;
    /** The language of the labels, as of the dates of the events. */
    language: string;
}
/** The units of a drawing in a year, so that positions are whole numbers. */
export declare const perYear = 10000;
/** Returns the period of a date, or of a range `start/end`. A year is a year long, and a month a month. */
export declare function spanOf(date: string): Span;
/**
 * Returns the axis over all events of a statement and its day of issue, in whole steps. Shows the steps that overlap the
 * period. The position of an event on the axis does not depend on the period. Returns nothing for another layout.
 */
export declare function axisView({ events, date, language }: ShownStatement, query: Period & {
    layout?: string | null | undefined;
}, messages: Messages): AxisView | undefined;
/** Whether a date overlaps a period. Dates are compared in the precision of the shorter one. */
export declare function overlaps(date: string, { from, until }: Period): boolean;
export {};
