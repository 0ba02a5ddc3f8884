import '../runtime/xhtml.js';
import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { Statement } from '../statement/schema.js';
import type { ShownStatement } from '../statement/translation.js';
import type { Link } from './shared/sentence.view.js';
/** Parses a number. Keeps invalid input for the error message. */
export declare const number: (value: string | null) => number | string | null;
/**
 * What all elements share. An element shows a view of the statement in its shadow root; as long as it has
 * nothing to show, or its author asked for something that the statement does not have, the content between
 * its tags stays in place.
 *
 * @attr {boolean} in-context - For a server that draws the element: the page shows the full text too, and the links lead to its sentences. In a browser the element finds that out by itself.
 *
 * @slot - Fallback content: what a reader sees without JavaScript, or where the element cannot show what was asked.
 *
 * @fires {StatementEvent} statement-ready - The element shows the statement. Bubbles, composed.
 * @fires {StatementEvent} statement-error - The element cannot show what was asked; its fallback content stays. Bubbles, composed.
 *
 * @csspart base - The frame around the whole widget.
 * @csspart actions - The row of actions.
 * @csspart action - One action.
 * @csspart panel - What an action asks or shows.
 * @csspart outcome - What became of an action.
 * @csspart note - Says that a statement is on its way or could not be shown.
 * @csspart citation - Title, issuer and date of the statement, under the content.
 *
 * @cssprop [--statement-text=light-dark(#1f2328, #e7e9eb)] - Colour of the text.
 * @cssprop [--statement-muted=72 % text, 28 % surface] - Colour of what stands back: labels, citation, borders of controls.
 * @cssprop [--statement-surface=light-dark(#fff, #171a1e)] - Background colour.
 * @cssprop [--statement-border=20 % text, 80 % surface] - Colour of rules and of the frame.
 * @cssprop [--statement-accent=light-dark(#1d4e6f, #93c0da)] - Colour of the top rule, of controls and of the focus ring.
 * @cssprop [--statement-font=inherit] - Font of the text.
 * @cssprop [--statement-font-size=inherit] - Size of the text; all other sizes follow from it.
 * @cssprop [--statement-space=1.25em] - Space between the frame and the content.
 * @cssprop [--statement-radius=2px] - Radius of corners.
 */
export declare abstract class StatementElement<View extends object & {
    faults?: Error[];
}> extends LitElement {
    /** By which another copy of the module tells whether this one is the same; the entry adds its statement. */
    static version: string;
    /** The name of the element. A page can define it under another one. @internal */
    static readonly tag: string;
    static properties: PropertyDeclarations;
    /** The names of all parts, by which a blockquote exports those of its widget. @internal */
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The palette: `light`, `dark`, or `auto`, which follows the reader's preference.
     * @attr
     * @default 'auto'
     */
    theme: 'auto' | 'light' | 'dark' | undefined;
    /**
     * The level of the widget's headings, so that they fit the outline of the page; a heading below another one is one
     * level deeper, down to 6.
     * @attr heading-level
     * @default 2
     */
    headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
    /**
     * The actions offered under the widget, in order: `cite`, `share`, `embed`.
     * @attr
     * @default none
     */
    actions: string | null | undefined;
    /**
     * The address of a statement to show instead of the embedded one: on the page's own site, or on one that allows it (CORS).
     * @attr
     * @default none
     */
    src: string | null | undefined;
    /**
     * A statement to show instead of the embedded one: as an attribute, the id of a
     * `<script type="application/json">` on the page; as a property also the statement itself.
     * @attr
     * @default none
     */
    statement: string | Statement | null | undefined;
    private faults;
    private failed;
    private messages;
    private language;
    /** Whether the words of the page's language, or the statement, are still on their way. */
    private waiting;
    /** What stands before the ids of sentences in addresses. @internal */
    anchor: string;
    /** The id of the sentence whose paragraph the widget itself shows, on a reader's request. @internal */
    inPlace: string | undefined;
    private told;
    /** @internal */
    shown: StatementContent | undefined;
    /** What an action needs to know, as of the last update. */
    private context;
    private unfollow;
    /** The element's style sheets, with the one for the fallback content last, and the document that they belong to. */
    private sheets;
    private sheetsOf;
    /** What the element draws, while it draws anything. */
    private content;
    /** What a reader is told in its place. */
    private note;
    /** Holds the place of the fallback content after an error. */
    private slotted;
    /** What a server, or the snippet itself, drew in a declarative shadow root; it stays until there is more to show. */
    private readonly prerendered;
    protected createRenderRoot(): ShadowRoot;
    /** Gives the shadow root the style sheets of the document that the element is in now. */
    private adoptStyles;
    /** Runs a custom element reaction: an error in one would reach the `error` event of the page. */
    private guard;
    attributeChangedCallback(...change: [string, string | null, string | null]): void;
    adoptedCallback(): void;
    connectedCallback(): void;
    /** Chromium does not report the attributes of an element that its XML parser made. */
    private readAttributes;
    disconnectedCallback(): void;
    /** An error in an update would reach the `unhandledrejection` event of the page. */
    protected scheduleUpdate(): void;
    protected update(changed: PropertyValues): void;
    /** Shows the fallback content after an error, without Lit: it may be what failed. */
    private fallBack;
    protected updated(_changed: PropertyValues): void;
    /** Tells of each outcome once, and again only when it changes. */
    private tell;
    private log;
    /** Tells a reader that the actions failed to load. The page's author has a message on the console. */
    private readonly sayFailed;
    /** Follows a link to a sentence. @internal */
    readInContext(event: MouseEvent, sentence: string): void;
    /**
     * What the element shows. Faults that leave something to show are named in the view.
     * @throws where the statement does not have what was asked for.
     */
    protected abstract view(statement: ShownStatement, messages: Messages, link: Link): View;
    protected abstract template(view: View, messages: Messages, headingLevel: number): TemplateResult;
    protected willUpdate(_changed: PropertyValues): void;
    protected render(): TemplateResult | undefined;
}
