import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import type { Link } from '../shared/sentence.view.js';
import { type TimelineView } from './justice-timeline.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * The events of the statement in the order of their dates. Events after the day of issue have their own heading.
 *
 * @element justice-timeline
 *
 * @csspart events - A list of events.
 * @csspart item - An event with its date.
 * @csspart date - The date or the range of dates.
 * @csspart event - A summary of the event, which is not a quotation.
 * @csspart heading - The heading above the events after the day of issue.
 * @csspart axis - In the layout `axis`, the years and the day of issue above the events.
 * @csspart years - The row of years.
 * @csspart issued - The label of the line at the day of issue.
 * @csspart track - The drawing of the axis with one event.
 * @csspart source - The disclosure with the source sentence.
 * @csspart sentence - The source sentence, word for word.
 * @csspart link - The link to the sentence in its context.
 * @csspart context - The paragraph around the sentence, if the page does not show the full text.
 * @csspart marked - The sentence within that paragraph.
 * @csspart translation - The note that the sentence is an official or unofficial translation.
 * @csspart original - The disclosure with the original sentence.
 * @csspart steps - The former name of `events`, until version 2.0.
 * @csspart step - The former name of `item`, until version 2.0.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence within its paragraph.
 * @cssprop [--statement-heading-font=inherit] - Font of the headings.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of quotations.
 */
export declare class JusticeTimeline extends StatementElement<TimelineView> {
    static properties: PropertyDeclarations;
    static readonly tag = "justice-timeline";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The layout: a `list`, or an `axis` that is to scale. On the axis, each event is as long as its date is precise, and
     * a line marks the day of issue. The element ignores an unknown value and logs it.
     * @attr
     * @default 'list'
     */
    layout: 'list' | 'axis' | undefined;
    /**
     * The first date to show: YYYY, YYYY-MM or YYYY-MM-DD. Another format fires `statement-error`, and so do dates without
     * an event between them.
     * @attr
     * @default the first date
     */
    from: string | null | undefined;
    /**
     * The last date to show, in the same formats as `from`. Another format fires `statement-error`.
     * @attr
     * @default the last date
     */
    until: string | null | undefined;
    constructor();
    protected view(statement: ShownStatement, messages: Messages, link: Link): TimelineView;
    protected template(view: TimelineView, messages: Messages, level: number): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'justice-timeline': JusticeTimeline;
    }
}
