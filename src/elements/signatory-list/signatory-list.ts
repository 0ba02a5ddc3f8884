import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { signatoriesView, type SignatoriesView } from './signatory-list.view.js';
import { number } from '../../utils/attribute-values.js';
import { StatementElement } from '../statement-element.js';
import { signatoriesTemplate } from './signatory-list.template.js';
import { styles } from './signatory-list.styles.js';

/**
 * The signatories in their published order, with their number and a filter.
 *
 * @element signatory-list
 *
 * @csspart heading - The heading with the number of signatories.
 * @csspart filter - The filter with its label.
 * @csspart input - The field of the filter.
 * @csspart status - The number of names that match the filter.
 * @csspart signatories - The list of names.
 * @csspart signatory - The name of a signatory.
 * @csspart group - The heading of a group of signatories.
 * @csspart website - The link to the website of a signatory.
 * @csspart details - Role, affiliation and region of a signatory.
 * @csspart joined - The day on which a signatory joined later.
 * @csspart highlight - The name in the attribute `highlight`.
 * @csspart more - The button that shows the names beyond `limit`.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the name in the attribute `highlight`.
 * @cssprop [--statement-heading-font=inherit] - Font of the headings.
 */
export class SignatoryList extends StatementElement<SignatoriesView> {
  static override properties: PropertyDeclarations = {
    group: {},
    highlight: {},
    limit: { converter: number },
    columns: { converter: number },
    filter: { state: true },
    expanded: { state: true },
  };

  static override readonly tag = 'signatory-list';

  static override parts = [
    ...StatementElement.parts,
    'heading',
    'filter',
    'input',
    'status',
    'signatories',
    'signatory',
    'highlight',
    'group',
    'website',
    'details',
    'joined',
    'more',
  ];

  static override styles = [...StatementElement.styles, styles];

  /**
   * The published heading of the group of signatories to show. Case and diacritics do not matter. An unknown heading
   * fires `statement-error`, and the error lists the known ones.
   * @attr
   * @default all
   */
  declare group: string | null | undefined;

  /**
   * The published name of a signatory to mark in the list, such as your organization. Case and diacritics do not
   * matter. The element ignores an unknown name and logs it.
   * @attr
   */
  declare highlight: string | null | undefined;

  /**
   * The number of names to show at first. A button shows the rest. The element ignores a value that is not a whole
   * number from 1, and logs it.
   * @attr
   * @default all
   */
  declare limit: number | null | undefined;

  /**
   * The maximum number of columns. A narrow list has fewer. The element ignores a value that is not a whole number
   * from 1, and logs it.
   * @attr
   * @default as many as fit
   */
  declare columns: number | null | undefined;

  /** The reader's text in the filter. @internal */
  declare filter: string | undefined;
  /** Whether the list shows the names beyond `limit`. Each change of the filter resets it. @internal */
  declare expanded: boolean | undefined;

  protected override view(statement: ShownStatement, messages: Messages): SignatoriesView {
    return signatoriesView(statement, this, messages);
  }

  protected override template(
    view: SignatoriesView,
    messages: Messages,
    level: number,
  ): TemplateResult {
    return signatoriesTemplate(view, messages, level, {
      filter: (text) => {
        this.filter = text;
        this.expanded = false;
      },
      toggle: () => {
        this.expanded = !this.expanded;
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signatory-list': SignatoryList;
  }
}
