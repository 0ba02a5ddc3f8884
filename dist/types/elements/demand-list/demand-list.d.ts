import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type DemandsView } from './demand-list.view.js';
import type { Link } from '../shared/sentence.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * All demands of the statement, grouped by addressee, with a filter.
 *
 * @element demand-list
 *
 * @csspart filter - The disclosure with the buttons of the filter.
 * @csspart label - The summary "Asked of" of the filter.
 * @csspart addressee - A button of the filter: an addressee with the number of demands.
 * @csspart status - The number of demands that are shown.
 * @csspart addressees - The heading of a group: the names of its addressees.
 * @csspart demand - A demand.
 * @csspart strength - The verb of the demand, such as "must".
 * @csspart heading - A summary of the demand, which is not a quotation.
 * @csspart source - The disclosure with the demand as its summary, and the sentence.
 * @csspart sentence - The sentence with the demand, word for word.
 * @csspart link - The link to the sentence in its context.
 * @csspart context - The paragraph around the sentence, if the page does not show the full text.
 * @csspart marked - The sentence within that paragraph.
 * @csspart translation - The note that the sentence is an official or unofficial translation.
 * @csspart original - The disclosure with the original sentence.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the selected addressees, and of the sentence within its paragraph.
 * @cssprop [--statement-heading-font=inherit] - Font of the headings.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of quotations.
 */
export declare class DemandList extends StatementElement<DemandsView> {
    static properties: PropertyDeclarations;
    static readonly tag = "demand-list";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The ids of the addressees whose demands are shown at first, separated by spaces or commas. The filter does not
     * change this attribute. A new value resets the filter. An unknown id fires `statement-error`, and the error lists the
     * known ids.
     * @attr
     * @default all
     */
    to: string | null | undefined;
    /** The ids of the addressees that the reader has selected in the filter. @internal */
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
