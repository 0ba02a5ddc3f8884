import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type TextView } from './joint-statement.view.js';
import { StatementElement } from '../statement-element.js';
/**
 * The full text of the statement with its signatories. Each sentence has an anchor: the fragment of the page's
 * address that is the id of a sentence leads to it, and so does a link of another element.
 *
 * @element joint-statement
 *
 * @fires {StatementRevealEvent} statement-reveal - A reader follows a link to a sentence. Comes before anything is opened or scrolled, so that a page can open the tab, dialog or panel that holds the text. `sentence` is the id of the sentence; `preventDefault()` means that the page shows it itself. Bubbles, composed, cancelable.
 *
 * @csspart heading - The title.
 * @csspart translation - Says that the text is a translation, official or not.
 * @csspart section - The heading of a section.
 * @csspart paragraph - One paragraph.
 * @csspart sentence - One sentence.
 * @csspart target - The sentence to which the page's address leads.
 * @csspart signed - The heading over the signatories.
 * @csspart signatories - The list of signatories.
 * @csspart signatory - One name.
 * @csspart group - The heading of a group of signatories.
 * @csspart website - The link to the website of a signatory.
 * @csspart details - Role, affiliation and region of a signatory.
 * @csspart joined - The day on which a signatory joined later.
 *
 * @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence to which the address leads.
 * @cssprop [--statement-heading-font=inherit] - Font of the headings.
 * @cssprop [--statement-quote-font=Georgia, serif] - Font of the text.
 */
export declare class JointStatement extends StatementElement<TextView> {
    static properties: PropertyDeclarations;
    static readonly tag = "joint-statement";
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * What is shown: `text` without signatories, the `lede` alone, the `signatories` alone, or `all`.
     * @attr
     * @default 'all'
     */
    show: 'all' | 'text' | 'lede' | 'signatories' | null | undefined;
    /**
     * The former name of `show`, until version 1.0. A value that `show` does not take names a part of the page.
     * @attr part
     * @default 'all'
     * @deprecated Use `show`.
     */
    shownPart: 'all' | 'text' | 'lede' | 'signatories' | null | undefined;
    /** The id of the sentence to which the page's address leads. @internal */
    target: string | undefined;
    private withdraw;
    /** The statement whose sentences are offered. */
    private offered;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Says which sentences can be read here, once they can. */
    protected updated(changed: PropertyValues): void;
    private readonly onHashChange;
    /** Follows a link of the page to a sentence: also a second time, and if the page has set another base URL. */
    private readonly onClick;
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
