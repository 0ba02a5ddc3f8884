import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type QuoteView } from './statement-quote.view.js';
import type { Link } from '../shared/sentence.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * One sentence of the statement as a pull quote, with its citation.
 *
 * @element statement-quote
 *
 * @csspart sentence - The sentence, word for word.
 * @csspart link - The link to the sentence in its context.
 * @csspart context - The paragraph around the sentence, if the page does not show the full text.
 * @csspart marked - The sentence within that paragraph.
 * @csspart translation - The note that the sentence is an official or unofficial translation.
 * @csspart original - The disclosure with the original sentence.
 * @csspart speaker - The person or organization that says the sentence.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence within its paragraph.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of quotations.
 */
export declare class StatementQuote extends StatementElement<QuoteView> {
    static properties: PropertyDeclarations;
    static readonly tag = "statement-quote";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The id of the sentence. An unknown id fires `statement-error`, and the error lists the known ids.
     * @attr
     * @default the first pull quote of the statement
     */
    sentence: string | null | undefined;
    protected view(statement: ShownStatement, messages: Messages, link: Link): QuoteView;
    protected template(view: QuoteView, messages: Messages): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'statement-quote': StatementQuote;
    }
}
