import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type DemandView } from '../shared/demand.view.js';
import type { Link } from '../shared/sentence.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * One demand of the statement: who is asked, to do what, in the statement's own words.
 *
 * @element demand-card
 *
 * @csspart label - "Asked of".
 * @csspart addressees - Who is asked.
 * @csspart strength - The verb with which the statement asks, such as “must”.
 * @csspart heading - The demand in brief, not a quotation.
 * @csspart link - Leads to the sentence in its context.
 * @csspart context - The paragraph around the sentence, if the page cannot show it in the full text.
 * @csspart marked - The sentence in that paragraph.
 * @csspart translation - Says that the sentence is a translation, official or not.
 * @csspart original - Discloses the sentence that was translated.
 * @csspart sentence - The demand in the statement's own words.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence in the paragraph around it.
 * @cssprop [--statement-heading-font=inherit] - Font of the heading.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of the quotation.
 */
export declare class DemandCard extends StatementElement<DemandView> {
    static properties: PropertyDeclarations;
    static readonly tag = "demand-card";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The id of the demand. An unknown id is a `statement-error` that lists the known ones. Without the
     * attribute, an empty card shows the statement's first demand; one that holds fallback content keeps it and
     * says the same error, since it cannot tell which demand that content quotes.
     * @attr
     */
    demand: string | null | undefined;
    /** Whether it held fallback content when it was first to show a demand. */
    private hasFallback;
    protected view(statement: ShownStatement, messages: Messages, link: Link): DemandView;
    protected template(view: DemandView, messages: Messages, level: number): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'demand-card': DemandCard;
    }
}
