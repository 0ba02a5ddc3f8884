import '../runtime/xhtml.js';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { JsonStatement } from '../statement/schema.js';
import type { ShownStatement } from '../statement/translation.js';
import { LazyElement } from './lazy-element.js';
import type { Link } from './shared/sentence.view.js';
import { StatementController } from './statement-controller.js';
/**
 * The base class of all elements. An element shows a view of the statement in its shadow root. If it cannot show the
 * requested content, the content between its tags stays.
 *
 * @attr {boolean} in-context - For a server that renders the element: link to the sentences of the full text on the same page. In a browser, the element detects that text.
 *
 * @slot - Fallback content. Readers see it without JavaScript, or if the element cannot show the requested content.
 *
 * @fires {StatementEvent} statement-ready - The element shows the statement. Fires again when the element shows another statement, and when `faults` changes. `faults` (`Error[]`) lists the values that the element ignored. Bubbles, composed.
 * @fires {StatementEvent} statement-error - The element cannot show the requested content and keeps its fallback content. Fires again when the error changes. `faults` (`Error[]`) contains the error. Bubbles, composed.
 *
 * @csspart base - The frame around the widget.
 * @csspart actions - The row of actions.
 * @csspart action - The button of an action.
 * @csspart panel - The choices or the text that an action shows.
 * @csspart outcome - The message about the result of an action.
 * @csspart note - The message that a statement is loading or cannot be shown.
 * @csspart citation - The title, issuer and date of the statement, under the content.
 * @csspart corrections - Says when the statement was last corrected, and discloses what changed.
 *
 * @cssprop [--statement-text=light-dark(#1f2328, #e7e9eb)] - Colour of the text.
 * @cssprop [--statement-muted=85 % text, 15 % surface] - Colour of secondary text, such as labels and the citation, and of the borders of controls.
 * @cssprop [--statement-surface=light-dark(#f7f6f2, #191b1f)] - Background colour.
 * @cssprop [--statement-border=20 % text, 80 % surface] - Colour of rules.
 * @cssprop [--statement-accent=light-dark(#1d4e6f, #93c0da)] - Colour of the top border. Controls, links, events of a timeline and the focus ring have its hue, in a shade that is readable on the background.
 * @cssprop [--statement-font=inherit] - Font of the text.
 * @cssprop [--statement-font-size=inherit] - Font size of the text. All other sizes depend on it.
 * @cssprop [--statement-space=min(1.5em, 6vi)] - Space between the frame and the content.
 * @cssprop [--statement-radius=0] - Radius of corners.
 */
export declare abstract class StatementElement<View extends object & {
    faults?: Error[];
}> extends LazyElement {
    /** By which another copy of the module tells whether this one is the same; the entry adds its statement. */
    static version: string;
    /** The name of the element. A page can define it under another one. @internal */
    static readonly tag: string;
    static properties: PropertyDeclarations;
    /** The names of all parts, by which a blockquote exports those of its widget. @internal */
    static parts: string[];
    static styles: import("lit").CSSResult[];
    /**
     * The palette: `light`, `dark`, or `auto` for the palette of the page, which its `color-scheme` declares. The element
     * ignores an unknown value and logs it.
     * @attr
     * @default 'auto'
     */
    theme: 'auto' | 'light' | 'dark' | undefined;
    /**
     * The layout and the type: `editorial` for an article, `compact` for a sidebar, or `plain` without a frame, in the
     * colours of the page. The element ignores an unknown value and logs it.
     * @attr
     * @default 'editorial'
     */
    preset: 'editorial' | 'compact' | 'plain' | undefined;
    /**
     * The level of the widget's headings. Choose the level that fits the outline of the page. Subheadings are one level
     * deeper, down to 6. The element ignores an unknown value and logs it.
     * @attr heading-level
     * @default 2
     */
    headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;
    /**
     * The actions under the widget, in order, separated by spaces or commas: `cite`, `share`, `embed`. An unknown action
     * fires `statement-error`.
     * @attr
     * @default none
     */
    actions: string | null | undefined;
    /**
     * The URL of a statement to show instead of the embedded one. If the URL is on another site, that site must allow the
     * request (CORS). If the element cannot load a valid statement, it fires `statement-error`.
     * @attr
     * @default none
     */
    src: string | null | undefined;
    /**
     * A statement to show instead of the embedded one. As an attribute, the id of a `<script type="application/json">` on
     * the page. As a property, that id or the statement itself. An unknown id or an invalid statement fires
     * `statement-error`.
     * @attr
     * @default none
     */
    statement: string | JsonStatement | null | undefined;
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
    protected render(): TemplateResult | undefined;
}
