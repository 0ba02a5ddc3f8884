import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { quoteView, type QuoteView } from './statement-quote.view.js';
import type { Link } from '../shared/sentence.view.js';
import { sentenceParts } from '../shared/sentence-parts.js';
import { StatementElement } from '../statement-element.js';
import { quoteTemplate } from './statement-quote.template.js';
import { styles } from './statement-quote.styles.js';

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
export class StatementQuote extends StatementElement<QuoteView> {
  static override properties: PropertyDeclarations = {
    sentence: {},
  };

  static override readonly tag = 'statement-quote';

  static override parts = [...StatementElement.parts, ...sentenceParts, 'speaker'];

  static override styles = [...StatementElement.styles, styles];

  /**
   * The id of the sentence. An unknown id fires `statement-error`, and the error lists the known ids.
   * @attr
   * @default the first pull quote of the statement
   */
  declare sentence: string | null | undefined;

  protected override view(statement: ShownStatement, messages: Messages, link: Link): QuoteView {
    return quoteView(statement, this, messages, link);
  }

  protected override template(view: QuoteView, messages: Messages): TemplateResult {
    return quoteTemplate(view, messages);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'statement-quote': StatementQuote;
  }
}
