import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { onServer } from '../../runtime/is-server.js';
import type { ShownStatement } from '../../statement/translation.js';
import { demandView, type DemandView } from '../shared/demand.view.js';
import type { Link } from '../shared/sentence.view.js';
import { sentenceParts } from '../shared/sentence-parts.js';
import { StatementElement } from '../statement-element.js';
import { styles } from './demand-card.styles.js';
import { demandTemplate } from './demand-card.template.js';

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
export class DemandCard extends StatementElement<DemandView> {
  static override properties: PropertyDeclarations = {
    demand: {},
  };

  static override readonly tag = 'demand-card';

  static override parts = [
    ...StatementElement.parts,
    ...sentenceParts,
    'label',
    'addressees',
    'strength',
    'heading',
  ];

  static override styles = [...StatementElement.styles, styles];

  /**
   * The id of the demand. An unknown id fires `statement-error`, and the error lists the known ids. Without the
   * attribute, an empty card shows the first demand of the statement. A card with fallback content keeps that content and
   * fires `statement-error`, because it cannot know which demand the content quotes.
   * @attr
   */
  declare demand: string | null | undefined;

  /** Whether the element had fallback content before it first showed a demand. */
  declare private hasFallback: boolean | undefined;

  protected override view(statement: ShownStatement, messages: Messages, link: Link): DemandView {
    this.hasFallback ??=
      // On a server, the element does not know its content.
      !onServer && (this.childElementCount > 0 || this.textContent.trim() !== '');
    // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing -- an empty one is none
    const demand = this.demand || (this.hasFallback ? undefined : statement.demands[0]?.id);
    return demandView(statement, { demand }, messages, link);
  }

  protected override template(view: DemandView, messages: Messages, level: number): TemplateResult {
    return demandTemplate(view, messages, level);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'demand-card': DemandCard;
  }
}
