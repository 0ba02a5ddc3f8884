import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { onServer } from '../../runtime/is-server.js';
import { idIn, markIn, offerText, textsWith } from '../../runtime/page.js';
import { hasSentence } from '../../statement/sources/resolve.js';
import { extents, textView, type TextView } from './joint-statement.view.js';
import { waitsForUse } from '../nearness.js';
import { StatementElement } from '../statement-element.js';
import { styles } from './joint-statement.styles.js';
import { isOfPage, isPlainClick, leadTo, sentenceInUrl } from '../sentence-link.js';
import { textTemplate } from './joint-statement.template.js';

/**
 * The full text of the statement, with its signatories. Each sentence has an anchor. The hash of the page's URL can be the
 * id of a sentence, and other elements link to sentences.
 *
 * @element joint-statement
 *
 * @fires {StatementRevealEvent} statement-reveal - A reader follows a link to a sentence. The event fires before the element opens or scrolls anything, so that the page can open a tab, dialog or panel with the text. `sentence` is the id of the sentence. Call `preventDefault()` to show the sentence yourself. Bubbles, composed, cancelable.
 *
 * @csspart heading - The title.
 * @csspart translation - The note that the text is an official or unofficial translation.
 * @csspart section - The heading of a section.
 * @csspart paragraph - A paragraph.
 * @csspart sentence - A sentence.
 * @csspart target - The sentence that the page's URL links to.
 * @csspart subsection - The heading of a section in another section.
 * @csspart text-link - A link in the text.
 * @csspart list - A list, or the address block.
 * @csspart item - An item of a list, or a line of the address block.
 * @csspart label - The text before an item or a line of the address block, as published: "1." or "To".
 * @csspart quotation - A block quotation.
 * @csspart speaker - Who is quoted.
 * @csspart closing - Closing notes, such as contacts.
 * @csspart noteref - The mark of a footnote in the text.
 * @csspart footnotes - The footnotes.
 * @csspart footnote - One footnote.
 * @csspart backlink - The mark of a footnote before its words. Leads back to the text.
 * @csspart signed - The heading above the signatories.
 * @csspart signatories - The list of signatories.
 * @csspart signatory - One signatory.
 * @csspart group - The heading of a group of signatories.
 * @csspart website - The link to the website of a signatory.
 * @csspart details - Role, affiliation and region of a signatory.
 * @csspart joined - The day on which a signatory joined later.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence that the page's URL links to.
 * @cssprop [--statement-heading-font=inherit] - Font of the headings.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of the sentences.
 */
export class JointStatement extends StatementElement<TextView> {
  static override properties: PropertyDeclarations = {
    show: {},
    // `Element.part` is a DOM property, so the property for this attribute has another name.
    shownPart: { attribute: 'part' },
    target: { state: true },
  };

  static override readonly tag = 'joint-statement';

  static override parts = [
    ...StatementElement.parts,
    'heading',
    'translation',
    'section',
    'paragraph',
    'sentence',
    'target',
    'subsection',
    'text-link',
    'list',
    'item',
    'label',
    'quotation',
    'speaker',
    'closing',
    'noteref',
    'footnotes',
    'footnote',
    'backlink',
    'signed',
    'signatories',
    'signatory',
    'group',
    'website',
    'details',
    'joined',
  ];

  static override styles = [...StatementElement.styles, styles];

  /**
   * The part to show: `all`, `text` without the signatories, `lede` for the first section, or `signatories`. Another
   * value fires `statement-error`.
   * @attr
   * @default 'all'
   */
  declare show: 'all' | 'text' | 'lede' | 'signatories' | null | undefined;

  /**
   * The former name of `show`, until version 2.0. Other values name a part of the page.
   * @attr part
   * @default 'all'
   * @deprecated Use `show`.
   */
  declare shownPart: 'all' | 'text' | 'lede' | 'signatories' | null | undefined;

  /** The id of the sentence that the page's URL links to. @internal */
  declare target: string | undefined;

  protected override readonly isTarget = true;

  declare private withdraw: (() => void) | undefined;
  /** The statement whose sentences other elements can link to. */
  declare private offered: object | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (onServer) return;
    addEventListener('hashchange', this.onHashChange);
    addEventListener('click', this.onClick);
    // Other elements can link to the rendered sentences, which have the same ids.
    if (waitsForUse(this)) this.offer();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.onHashChange);
    removeEventListener('click', this.onClick);
    this.withdraw?.();
    this.offered = undefined;
  }

  /** The ids of the sentences of another statement begin with its own id and a colon. */
  protected override isLinked(): boolean {
    const id = idIn(location.hash);
    const isSentence = this.src || this.statement ? id.includes(':') : hasSentence(id);
    return isSentence && !isOfPage(id);
  }

  /** Offers the sentences to the links of other elements. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { statement } = this.source.resolved;
    const isSame = statement === this.offered && !changed.has('show') && !changed.has('shownPart');
    if (isSame || !this.isConnected || this.prerendered) return;
    this.offered = statement;
    this.withdraw?.();
    this.withdraw = undefined;
    if (statement) this.offer();
  }

  private offer(): void {
    this.withdraw = offerText(this);
    // The other elements of the page render first.
    setTimeout(() => {
      // A reader can have followed a link in the meantime.
      if (!this.target) this.onHashChange();
    });
  }

  private readonly onHashChange = (): void => {
    if (!this.isConnected) return;
    const id = sentenceInUrl();
    this.target = undefined;
    // If the page has several texts with the sentence, only the first reacts.
    if (!id || textsWith(id)[0] !== this) return;
    void leadTo(id, false).then((found) => {
      if (found) return;
      // In a closed tab, the mark is there when the reader opens the tab.
      markIn(this, id);
      this.sentence(id)?.scrollIntoView({ block: 'center' });
    });
  };

  /** Follows a link of the page to a sentence, also if it is the current hash, or if the page has another base URL. */
  private readonly onClick = (event: MouseEvent): void => {
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    const id = link?.getAttribute('href')?.match(/^#(.+)/)?.[1];
    // Other links and clicks keep their behaviour.
    if (!id || isOfPage(id) || !isPlainClick(event, link) || textsWith(id)[0] !== this) return;
    event.preventDefault();
    void leadTo(id).then((found) => {
      // The browser follows the page's own link as usual.
      if (!found) location.hash = id;
    });
  };

  /** Follows a link to a footnote, or back, without a change of the page's URL. */
  private readonly toNote = (event: MouseEvent): void => {
    const link = event.currentTarget as HTMLAnchorElement;
    const end = this.sentence(link.getAttribute('href')!.slice(1));
    if (!end || !isPlainClick(event, link)) return;
    event.preventDefault();
    end.focus();
  };

  /** Returns the element of a sentence. @internal */
  sentence(id: string): HTMLElement | undefined {
    return this.shadowRoot?.getElementById(id) ?? undefined;
  }

  protected override view(statement: ShownStatement, messages: Messages): TextView {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages still have it
    const former = extents.find((each) => each === this.shownPart);
    return textView(statement, { show: this.show ?? former }, messages);
  }

  protected override template(view: TextView, messages: Messages, level: number): TemplateResult {
    return textTemplate(view, messages, level, {
      anchor: this.source.resolved.anchor ?? '',
      target: this.target,
      follow: onServer ? undefined : this.toNote,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'joint-statement': JointStatement;
  }
}
