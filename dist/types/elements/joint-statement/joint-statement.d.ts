import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type TextView } from './joint-statement.view.js';
import { StatementElement } from '../statement-element.js';
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
export declare class JointStatement extends StatementElement<TextView> {
    static properties: PropertyDeclarations;
    static readonly tag = "joint-statement";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The part to show: `all`, `text` without the signatories, `lede` for the first section, or `signatories`. Another
     * value fires `statement-error`.
     * @attr
     * @default 'all'
     */
    show: 'all' | 'text' | 'lede' | 'signatories' | null | undefined;
    /**
     * The former name of `show`, until version 2.0. Other values name a part of the page.
     * @attr part
     * @default 'all'
     * @deprecated Use `show`.
     */
    shownPart: 'all' | 'text' | 'lede' | 'signatories' | null | undefined;
    /** The id of the sentence that the page's URL links to. @internal */
    target: string | undefined;
    protected readonly isTarget = true;
    private withdraw;
    /** The statement whose sentences other elements can link to. */
    private offered;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** The ids of the sentences of another statement begin with its own id and a colon. */
    protected isLinked(): boolean;
    /** Offers the sentences to the links of other elements. */
    protected updated(changed: PropertyValues): void;
    private offer;
    private readonly onHashChange;
    /** Follows a link of the page to a sentence, also if it is the current hash, or if the page has another base URL. */
    private readonly onClick;
    /** Follows a link to a footnote, or back, without a change of the page's URL. */
    private readonly toNote;
    /** Returns the element of a sentence. @internal */
    sentence(id: string): HTMLElement | undefined;
    protected view(statement: ShownStatement, messages: Messages): TextView;
    protected template(view: TextView, messages: Messages, level: number): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'joint-statement': JointStatement;
    }
}
