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
   * The id of the demand. An unknown id is a `statement-error` that lists the known ones. Without the
   * attribute, an empty card shows the statement's first demand; one that holds fallback content keeps it and
   * says the same error, since it cannot tell which demand that content quotes.
   * @attr
   */
  declare demand: string | null | undefined;

  /** Whether it held fallback content when it was first to show a demand. */
  declare private hasFallback: boolean | undefined;

  protected override view(statement: ShownStatement, messages: Messages, link: Link): DemandView {
    this.hasFallback ??=
      // A server knows no content.
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
