import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import type { Link } from '../shared/sentence.view.js';
import { type TimelineView } from './justice-timeline.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * The events of the statement in the order of their dates. Those after the day of issue have a heading of their own.
 *
 * @element justice-timeline
 *
 * @csspart steps - A list of events.
 * @csspart step - One event with its date.
 * @csspart date - The date, or the range of dates.
 * @csspart event - What happened or will happen, not a quotation.
 * @csspart heading - The heading above the events that were still ahead.
 * @csspart source - The disclosure of the source sentence.
 * @csspart sentence - The source sentence, word for word.
 * @csspart link - Leads to the sentence in its context.
 * @csspart context - The paragraph around the sentence, if the page cannot show it in the full text.
 * @csspart marked - The sentence in that paragraph.
 * @csspart translation - Says that the sentence is a translation, official or not.
 * @csspart original - Discloses the sentence that was translated.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence in the paragraph around it.
 * @cssprop [--statement-heading-font=inherit] - Font of the heading.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of the source sentence.
 */
export declare class JusticeTimeline extends StatementElement<TimelineView> {
    static properties: PropertyDeclarations;
    static readonly tag = "justice-timeline";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The first date to show: YYYY, YYYY-MM or YYYY-MM-DD. Anything else is a `statement-error`.
     * @attr
     * @default the first of all
     */
    from: string | null | undefined;
    /**
     * The last date to show, likewise.
     * @attr
     * @default the last of all
     */
    until: string | null | undefined;
    protected view(statement: ShownStatement, messages: Messages, link: Link): TimelineView;
    protected template(view: TimelineView, messages: Messages, level: number): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'justice-timeline': JusticeTimeline;
    }
}
