import type { Messages } from '../../i18n/messages.js';
import type { DatedEvent } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
import { type CitationView } from '../shared/citation.view.js';
import { type Link, type SentenceView } from '../shared/sentence.view.js';
/** One date, or one end of a range. */
export interface DateView {
    /** YYYY, YYYY-MM or YYYY-MM-DD, as precise as the statement is. */
    datetime: string;
    /** The same, written out. */
    text: string;
}
/** One dated step. */
export interface StepView extends Shown<Pick<DatedEvent, 'id' | 'heading'>> {
    /** The language of its heading. */
    language: string;
    /** The language of its dates. It is the same, unless there are no messages in that language. */
    around: string;
    /** One date, or the two of a range. */
    dates: DateView[];
    sentence: SentenceView;
}
/** The steps that `<justice-timeline>` shows, in the order of their dates. */
export interface TimelineView {
    past: StepView[];
    /** What was still to come on the day of issue. */
    ahead: StepView[];
    /** "Still ahead on 31 January 2025". */
    aheadHeading: string;
    citation: CitationView;
}
/**
 * The dated steps of the statement from one date until another.
 * @param query.from the first date, as precise as you like; a range that reaches into it is shown.
 * @param query.until the last date, likewise.
 * @throws an error where one of them is not a date.
 */
export declare function timelineView(statement: ShownStatement, { from, until }: {
    from?: string | null | undefined;
    until?: string | null | undefined;
}, messages: Messages, link?: Link): TimelineView;
