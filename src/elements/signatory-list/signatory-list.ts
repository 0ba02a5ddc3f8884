import type { PropertyDeclarations, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { signatoriesView, type SignatoriesView } from './signatory-list.view.js';
import { number } from '../../utils/attribute-values.js';
import { StatementElement } from '../statement-element.js';
import { signatoriesTemplate } from './signatory-list.template.js';
import { styles } from './signatory-list.styles.js';

/**
 * Who signed: the count, the names in their published order, and a filter.
 *
 * @element signatory-list
 *
 * @csspart heading - The heading with the count.
 * @csspart filter - The filter with its label.
 * @csspart input - The field of the filter.
 * @csspart status - How many names match.
 * @csspart signatories - The list of names.
 * @csspart signatory - One name.
 * @csspart group - The heading of a group of signatories.
 * @csspart website - The link to the website of a signatory.
 * @csspart details - Role, affiliation and region of a signatory.
 * @csspart joined - The day on which a signatory joined later.
 * @csspart highlight - The host's own name.
 * @csspart more - The button that shows the names past the limit.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the host's own name.
 * @cssprop [--statement-heading-font=inherit] - Font of the heading.
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
   * The one group of signatories to show, by its heading as published. Case and diacritics do not matter.
   * @attr
   * @default all
   */
  declare group: string | null | undefined;

  /**
   * The host's own name as published, to be marked in the list. Case and diacritics do not matter.
   * @attr
   */
  declare highlight: string | null | undefined;

  /**
   * How many names are shown at first; the rest follow at the press of a button.
   * @attr
   * @default all
   */
  declare limit: number | null | undefined;

  /**
   * The most columns; there are fewer where the width does not hold them.
   * @attr
   * @default as many as fit
   */
  declare columns: number | null | undefined;

  /** What the reader typed into the filter. @internal */
  declare filter: string | undefined;
  /** Whether the reader has asked for the rest of the names; each change of the filter takes that back. @internal */
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
