import '../runtime/xhtml.js';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { Statement } from '../statement/schema.js';
import type { ShownStatement } from '../statement/translation.js';
import { GuardedElement } from './guarded-element.js';
import type { Link } from './shared/sentence.view.js';
import { StatementController } from './statement-controller.js';
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
}> extends GuardedElement {
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
    /** The id of the sentence whose paragraph the widget itself shows, on a reader's request. @internal */
    inPlace: string | undefined;
    /** The element's statement and language. @internal */
    readonly source: StatementController;
    /** What the element draws, while it draws anything. */
    private content;
    private faults;
    private failed;
    /** The faults of which the page has been told. */
    private told;
    /** What an action needs to know, as of the last update. */
    private context;
    private sheets;
    /** The declarative shadow root's own widget. It stays until there is more to show. */
    private readonly prerendered;
    constructor();
    protected createRenderRoot(): ShadowRoot;
    adoptedCallback(): void;
    /** Gives the shadow root the style sheets of the document that the element is in now. */
    private adoptStyles;
    protected update(changed: PropertyValues): void;
    protected handleError(error: Error): void;
    protected updated(_changed: PropertyValues): void;
    /** Tells of each outcome once, and again only when it changes. */
    private tell;
    private log;
    /** Follows a link to a sentence. @internal */
    readInContext(event: MouseEvent, sentence: string): void;
    /**
     * Returns what the element shows. The view names the faults that leave something to show.
     * @throws if the statement does not have what was asked for.
     */
    protected abstract view(statement: ShownStatement, messages: Messages, link: Link): View;
    protected abstract template(view: View, messages: Messages, headingLevel: number): TemplateResult;
    protected willUpdate(_changed: PropertyValues): void;
    private fail;
    private draw;
    private linkTo;
    private act;
    protected render(): TemplateResult | undefined;
}
