import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type QuoteView } from './statement-quote.view.js';
import type { Link } from '../shared/sentence.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * One sentence of the statement as a pull quote with its citation.
 *
 * @element statement-quote
 *
 * @csspart sentence - The sentence, word for word.
 * @csspart link - Leads to the sentence in its context.
 * @csspart context - The paragraph around the sentence, if the page cannot show it in the full text.
 * @csspart marked - The sentence in that paragraph.
 * @csspart translation - Says that the sentence is a translation, official or not.
 * @csspart original - Discloses the sentence that was translated.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence in the paragraph around it.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of the quotation.
 */
export declare class StatementQuote extends StatementElement<QuoteView> {
    static properties: PropertyDeclarations;
    static readonly tag = "statement-quote";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The id of the sentence. An unknown id is a `statement-error` that lists the known ones.
     * @attr
     * @default the statement's own pull quote
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
