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
  ];

  static override styles = [...StatementElement.styles, styles];

  /**
   * The ids of the addressees whose demands are shown at first, separated by spaces or commas. The reader's filter
   * does not change it. Another value starts anew; the same value again leaves the reader's choice. An unknown id is
   * a `statement-error` that lists the known ones.
   * @attr
   * @default all
   */
  declare to: string | null | undefined;

  /** The ids of the addressees that the reader has chosen, once there is a choice. @internal */
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
    // Another statement may be shown since, which asks others.
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
