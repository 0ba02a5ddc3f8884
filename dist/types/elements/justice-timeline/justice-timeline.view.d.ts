import type { Messages } from '../../i18n/messages.js';
import type { DatedEvent } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
import { type CitationView } from '../shared/citation.view.js';
import { type Link, type SentenceView } from '../shared/sentence.view.js';
import { type AxisView, type Period } from './axis.view.js';
/** One date, or one end of a range. */
export interface DateView {
    /** YYYY, YYYY-MM or YYYY-MM-DD, as precise as the statement. */
    datetime: string;
    /** The formatted date. */
    text: string;
}
/** An event with its date. */
export interface EventView extends Shown<Pick<DatedEvent, 'id' | 'heading' | 'date'>> {
    /** The language of its heading. */
    language: string;
    /** The language of its dates. It differs only if there are no messages in `language`. */
    around: string;
    /** One date, or the two dates of a range. */
    dates: DateView[];
    sentence: SentenceView;
}
/** The events that `<justice-timeline>` shows, in the order of their dates. */
export interface TimelineView {
    past: EventView[];
    /** The events after the day of issue. */
    ahead: EventView[];
    /** "Still ahead on 31 January 2025". */
    aheadHeading: string;
    /** The axis, if that is the layout. */
    axis: AxisView | undefined;
    /** Errors in attributes. The element shows the events anyway. */
    faults: Error[];
    citation: CitationView;
}
/** The values of `layout`. */
export declare const layouts: string[];
/**
 * Returns the events between two dates.
 * @param query.from The first date, in any precision. A range that overlaps it is included.
 * @param query.until The last date, in any precision.
 * @throws an error if one of them is not a date.
 */
export declare function timelineView(statement: ShownStatement, query: Period & {
    layout?: string | null | undefined;
}, messages: Messages, link?: Link): TimelineView;
