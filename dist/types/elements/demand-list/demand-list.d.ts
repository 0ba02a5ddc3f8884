import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type DemandsView } from './demand-list.view.js';
import type { Link } from '../shared/sentence.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * Every demand of the statement, grouped and filtered by who is asked.
 *
 * @element demand-list
 *
 * @csspart filter - The buttons of the filter.
 * @csspart label - "Asked of", over them.
 * @csspart addressee - One button: an addressee with the number of demands.
 * @csspart status - How many demands are shown.
 * @csspart addressees - Who is asked: the heading of a group.
 * @csspart demand - One demand.
 * @csspart strength - The verb with which the statement asks, such as “must”.
 * @csspart heading - The demand in brief, not a quotation.
 * @csspart sentence - The demand in the statement's own words.
 * @csspart link - Leads to the sentence in its context.
 * @csspart context - The paragraph around the sentence, if the page cannot show it in the full text.
 * @csspart marked - The sentence in that paragraph.
 * @csspart translation - Says that the sentence is a translation, official or not.
 * @csspart original - Discloses the sentence that was translated.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the addressees that are chosen, and of the sentence in the paragraph around it.
 * @cssprop [--statement-heading-font=inherit] - Font of the headings.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of the quotations.
 */
export declare class DemandList extends StatementElement<DemandsView> {
    static properties: PropertyDeclarations;
    static readonly tag = "demand-list";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The ids of the addressees whose demands are shown at first, separated by spaces or commas. The reader's filter
     * does not change it. Another value starts anew; the same value again leaves the reader's choice. An unknown id is
     * a `statement-error` that lists the known ones.
     * @attr
     * @default all
     */
    to: string | null | undefined;
    /** The ids of the addressees that the reader has chosen, once there is a choice. @internal */
    chosen: string[] | undefined;
    private toggle;
    protected willUpdate(changed: PropertyValues): void;
    protected view(statement: ShownStatement, messages: Messages, link: Link): DemandsView;
    protected template(view: DemandsView, messages: Messages, level: number): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'demand-list': DemandList;
    }
}
