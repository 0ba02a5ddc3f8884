import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { demandsView, type DemandsView } from './demand-list.view.js';
import { ids } from '../../utils/attribute-values.js';
import type { Link } from '../shared/sentence.view.js';
import { sentenceParts } from '../shared/sentence-parts.js';
import { StatementElement } from '../statement-element.js';
import { styles } from './demand-list.styles.js';
import { demandsTemplate } from './demand-list.template.js';

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
export class DemandList extends StatementElement<DemandsView> {
  static override properties: PropertyDeclarations = {
    to: {},
    chosen: { state: true },
  };

  static override readonly tag = 'demand-list';

  static override parts = [
    ...StatementElement.parts,
    ...sentenceParts,
    'filter',
    'label',
    'addressee',
    'status',
    'addressees',
    'demand',
    'strength',
    'heading',
    'source',
  ];

  static override styles = [...StatementElement.styles, styles];

  /**
   * The ids of the addressees whose demands are shown at first, separated by spaces or commas. The filter does not
   * change this attribute. A new value resets the filter. An unknown id fires `statement-error`, and the error lists the
   * known ids.
   * @attr
   * @default all
   */
  declare to: string | null | undefined;

  /** The ids of the addressees that the reader has selected in the filter. @internal */
  declare chosen: string[] | undefined;

  private toggle(id: string): void {
    const chosen = ids(this.chosen ?? this.to) ?? [];
    const rest = chosen.filter((other) => other !== id);
    this.chosen = rest.length < chosen.length ? rest : [...chosen, id];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('to')) this.chosen = undefined;
    super.willUpdate(changed);
  }

  protected override view(statement: ShownStatement, messages: Messages, link: Link): DemandsView {
    // Another statement can have other actors.
    const chosen = this.chosen?.filter((id) => statement.actors.some((each) => each.id === id));
    return demandsView(statement, { to: chosen ?? this.to }, messages, link);
  }

  protected override template(
    view: DemandsView,
    messages: Messages,
    level: number,
  ): TemplateResult {
    return demandsTemplate(view, messages, level, (id) => {
      this.toggle(id);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'demand-list': DemandList;
  }
}
