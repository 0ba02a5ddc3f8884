import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { StatementContent } from '../statement/content.js';
import type { Statement } from '../statement/schema.js';
import type { ShownStatement } from '../statement/translation.js';
import type { Link } from '../views/sentence.js';
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
    static properties: PropertyDeclarations;
    static styles: import("lit").CSSResult[];
    /**
     * The palette: `light`, `dark`, or `auto`, which follows the reader's preference.
     * @attr
     * @default 'auto'
     */
    theme: 'auto' | 'light' | 'dark' | undefined;
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
    private words;
    /** Whether the words of the page's language, or the statement, are still on their way. */
    private waiting;
    /** What stands before the ids of sentences in addresses. */
    protected anchor: string;
    private told;
    protected shown: StatementContent | undefined;
    /** What an action needs to know, as of the last update. */
    private context;
    private unfollow;
    /** What a server, or the snippet itself, drew in a declarative shadow root; it stays until there is more to show. */
    private readonly prerendered;
    /** A style sheet belongs to one document: in another one, such as a frame's, the element takes copies along. */
    protected createRenderRoot(): ShadowRoot;
    adoptedCallback(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Tells of each outcome once, and again only when it changes. */
    protected updated(_changed: PropertyValues): void;
    /** Tells a reader, too, that an action could not be loaded. */
    private readonly fail;
    /**
     * What the element shows. Faults that leave something to show are named in the view.
     * @throws where the statement does not have what was asked for.
     */
    protected abstract view(statement: ShownStatement, words: Words, link: Link): View;
    protected abstract template(view: View, words: Words): TemplateResult;
    protected render(): TemplateResult | undefined;
}
