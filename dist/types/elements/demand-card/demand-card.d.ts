import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type DemandView } from '../shared/demand.view.js';
import type { Link } from '../shared/sentence.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * One demand of the statement, with its addressees and its source sentence.
 *
 * @element demand-card
 *
 * @csspart label - The label "Asked of" above the addressees.
 * @csspart addressees - The names of the addressees.
 * @csspart strength - The verb of the demand, such as "must".
 * @csspart heading - A summary of the demand, which is not a quotation.
 * @csspart link - The link to the sentence in its context.
 * @csspart context - The paragraph around the sentence, if the page does not show the full text.
 * @csspart marked - The sentence within that paragraph.
 * @csspart translation - The note that the sentence is an official or unofficial translation.
 * @csspart original - The disclosure with the original sentence.
 * @csspart sentence - The sentence with the demand, word for word.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence within its paragraph.
 * @cssprop [--statement-heading-font=inherit] - Font of the headings.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of quotations.
 */
export declare class DemandCard extends StatementElement<DemandView> {
    static properties: PropertyDeclarations;
    static readonly tag = "demand-card";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The id of the demand. An unknown id fires `statement-error`, and the error lists the known ids. Without the
     * attribute, an empty card shows the first demand of the statement. A card with fallback content keeps that content and
     * fires `statement-error`, because it cannot know which demand the content quotes.
     * @attr
     */
    demand: string | null | undefined;
    /** Whether the element had fallback content before it first showed a demand. */
    private hasFallback;
    protected view(statement: ShownStatement, messages: Messages, link: Link): DemandView;
    protected template(view: DemandView, messages: Messages, level: number): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'demand-card': DemandCard;
    }
}
