// Before Lit, which asks for it when it is loaded.
import '../runtime/xhtml.js';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { loaded } from '../i18n/loaded.js';
import { areLoading, languageOf, messagesIn } from '../i18n/locale.js';
import { moduleUrl } from '../runtime/chunk-loader.js';
import { causeOf, logOnce } from '../runtime/log.js';
import type { Messages } from '../i18n/messages.js';
import type { StatementContent } from '../statement/content.js';
import type { Statement } from '../statement/schema.js';
import { followLanguage, followPage, occasions } from '../runtime/page.js';
import type { ActionContext, ActionName } from './action-context.js';
import { loadActions, prepareActions } from './actions-chunk.js';
import { releaseStatement, resolveStatement } from '../statement/sources/resolve.js';
import type { ShownStatement } from '../statement/translation.js';
import { base } from '../styles/base.styles.js';
import { fallback } from '../styles/fallback.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { inert } from '../styles/pre-upgrade.styles.js';
import { onServer } from '../runtime/is-server.js';
import { version } from '../runtime/version.js';
import { faultIn } from '../utils/errors.js';
import { headingLevels, ids, isWhole, themes } from '../utils/attribute-values.js';
import type { Link } from './shared/sentence.view.js';
import { actionsTemplate } from './shared/actions.template.js';
import { StatementEvent } from './statement-event.js';
import { frameTemplate } from './shared/frame.template.js';
import { headingLevelOf } from './shared/heading.template.js';
import { hrefInPage, readInContext } from './sentence-link.js';
import { sheetsIn } from './sheets.js';
import { focusIn, stateIn } from './takeover.js';

/** Parses a number. Keeps invalid input for the error message. */
export const number = (value: string | null): number | string | null =>
  isWhole(value) ? Number(value) : value;

/**
 * The base class of all elements. An element shows a view of the statement in its shadow root. If it cannot show the
 * requested content, the content between its tags stays.
 *
 * @attr {boolean} in-context - For a server that renders the element: link to the sentences of the full text on the same page. In a browser, the element detects that text.
 *
 * @slot - Fallback content. Readers see it without JavaScript, or if the element cannot show the requested content.
 *
 * @fires {StatementEvent} statement-ready - The element shows the statement. Bubbles, composed.
 * @fires {StatementEvent} statement-error - The element cannot show the requested content and keeps its fallback content. Bubbles, composed.
 *
 * @csspart base - The frame around the widget.
 * @csspart actions - The row of actions.
 * @csspart action - The button of an action.
 * @csspart panel - The choices or the text that an action shows.
 * @csspart outcome - The message about the result of an action.
 * @csspart note - The message that a statement is loading or cannot be shown.
 * @csspart citation - The title, issuer and date of the statement, under the content.
 *
 * @cssprop [--statement-text=light-dark(#1f2328, #e7e9eb)] - Colour of the text.
 * @cssprop [--statement-muted=72 % text, 28 % surface] - Colour of secondary text, such as labels and the citation, and of the borders of controls.
 * @cssprop [--statement-surface=light-dark(#fff, #171a1e)] - Background colour.
 * @cssprop [--statement-border=20 % text, 80 % surface] - Colour of the frame and of rules.
 * @cssprop [--statement-accent=light-dark(#1d4e6f, #93c0da)] - Colour of the top border, of controls and of the focus ring.
 * @cssprop [--statement-font=inherit] - Font of the text.
 * @cssprop [--statement-font-size=inherit] - Font size of the text. All other sizes depend on it.
 * @cssprop [--statement-space=1.25em] - Space between the frame and the content.
 * @cssprop [--statement-radius=2px] - Radius of corners.
 */
export abstract class StatementElement<
  View extends object & { faults?: Error[] },
> extends LitElement {
  /** By which another copy of the module tells whether this one is the same; the entry adds its statement. */
  static version = version;

  /** The name of the element. A page can define it under another one. @internal */
  declare static readonly tag: string;

  static override properties: PropertyDeclarations = {
    theme: {},
    headingLevel: { attribute: 'heading-level', converter: number },
    actions: {},
    src: {},
    statement: {},
    inPlace: { state: true },
  };

  /** The names of all parts, by which a blockquote exports those of its widget. @internal */
  static parts = ['base', 'actions', 'action', 'panel', 'outcome', 'note', 'citation'];

  static override styles = onServer ? [base, tokens, inert] : [base, tokens];

  /**
   * The palette: `light`, `dark`, or `auto` for the reader's preference.
   * @attr
   * @default 'auto'
   */
  declare theme: 'auto' | 'light' | 'dark' | undefined;

  /**
   * The level of the widget's headings. Choose the level that fits the outline of the page. Subheadings are one level
   * deeper, down to 6.
   * @attr heading-level
   * @default 2
   */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;

  /**
   * The actions under the widget, in order, separated by spaces or commas: `cite`, `share`, `embed`.
   * @attr
   * @default none
   */
  declare actions: string | null | undefined;

  /**
   * The URL of a statement to show instead of the embedded one. If the URL is on another site, that site must allow the
   * request (CORS).
   * @attr
   * @default none
   */
  declare src: string | null | undefined;

  /**
   * A statement to show instead of the embedded one. As an attribute, the id of a `<script type="application/json">` on
   * the page. As a property, that id or the statement itself.
   * @attr
   * @default none
   */
  declare statement: string | Statement | null | undefined;

  declare private faults: Error[];
  declare private failed: boolean;
  declare private messages: Messages | undefined;
  declare private language: string | undefined;
  /** Whether the words of the page's language, or the statement, are still on their way. */
  declare private waiting: boolean;
  /** What stands before the ids of sentences in addresses. @internal */
  declare anchor: string;
  /** The id of the sentence whose paragraph the widget itself shows, on a reader's request. @internal */
  declare inPlace: string | undefined;
  declare private told: string | undefined;
  /** @internal */
  declare shown: StatementContent | undefined;
  /** What an action needs to know, as of the last update. */
  declare private context: ActionContext;
  declare private unfollow: (() => void) | undefined;
  /** The element's style sheets, with the one for the fallback content last, and the document that they belong to. */
  declare private sheets: CSSStyleSheet[];
  declare private sheetsOf: Document | undefined;
  /** What the element draws, while it draws anything. */
  declare private content: TemplateResult | undefined;
  /** What a reader is told in its place. */
  declare private note: string | undefined;
  /** Holds the place of the fallback content after an error. */
  declare private slotted: HTMLSlotElement | undefined;
  /** What a server, or the snippet itself, drew in a declarative shadow root; it stays until there is more to show. */
  private readonly prerendered = this.shadowRoot?.lastElementChild;

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // A click on a link to a sentence needs the actions.
    const prepare = ({ target }: Event) => {
      if ((target as Element).closest('[part=link]')) prepareActions();
    };
    if (!onServer) {
      root.addEventListener('pointerover', prepare);
      root.addEventListener('focusin', prepare);
    }
    return root;
  }

  /** Gives the shadow root the style sheets of the document that the element is in now. */
  private adoptStyles(): void {
    const { constructor, ownerDocument, shadowRoot } = this;
    if (!shadowRoot) return;
    // What the page of a frame has drawn has style sheets that end with the takeover.
    const isFirst = !this.sheetsOf;
    if (this.sheetsOf !== ownerDocument) {
      this.sheetsOf = ownerDocument;
      const { styles } = constructor as typeof StatementElement;
      this.sheets = sheetsIn(ownerDocument, [...styles, fallback]);
    }
    const drawn = this.content ?? this.prerendered?.isConnected;
    const wanted = drawn ? this.sheets.slice(0, -1) : this.sheets;
    const { adoptedStyleSheets } = shadowRoot;
    const own = adoptedStyleSheets.filter((sheet) => this.sheets.includes(sheet));
    if (own.length === wanted.length) return;
    // Later, extensions and pages may have added sheets of their own.
    const others = isFirst ? [] : adoptedStyleSheets.filter((sheet) => !own.includes(sheet));
    shadowRoot.adoptedStyleSheets = [...wanted, ...others];
  }

  /** Runs a custom element reaction: an error in one would reach the `error` event of the page. */
  private guard(reaction: () => void): void {
    try {
      reaction();
    } catch (error) {
      this.fallBack(error);
    }
  }

  override attributeChangedCallback(...change: [string, string | null, string | null]): void {
    this.guard(() => {
      super.attributeChangedCallback(...change);
    });
  }

  adoptedCallback(): void {
    this.guard(() => {
      if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [];
      // Before the first update there is nothing to style.
      if (this.hasUpdated) this.adoptStyles();
    });
  }

  override connectedCallback(): void {
    // What renders there can call it for every element; nothing is followed where nothing changes.
    if (onServer) return;
    this.guard(() => {
      if (!this.hasUpdated && this.ownerDocument.contentType !== 'text/html') this.readAttributes();
      super.connectedCallback();
      // Where it stands now another language may hold, or a script element of the same name.
      occasions.connected++;
      this.requestUpdate();
      const unfollowLanguage = followLanguage(this.getRootNode(), () => {
        if (languageOf(this) !== this.language) this.requestUpdate();
      });
      const unfollowPage = followPage(() => {
        this.requestUpdate();
      });
      this.unfollow = () => {
        unfollowPage();
        unfollowLanguage();
        releaseStatement(this);
      };
    });
    // Code that awaits `updateComplete` does not wait for ever after an error.
    this.enableUpdating(true);
  }

  /** Chromium does not report the attributes of an element that its XML parser made. */
  private readAttributes(): void {
    for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unfollow?.();
  }

  /** An error in an update would reach the `unhandledrejection` event of the page. */
  protected override scheduleUpdate(): void {
    try {
      void super.scheduleUpdate();
    } catch (error) {
      this.isUpdatePending = false;
      this.fallBack(error);
    }
  }

  protected override update(changed: PropertyValues): void {
    const { prerendered } = this;
    const drawn = !this.waiting && prerendered?.isConnected ? prerendered : undefined;
    const slot = this.content && this.shadowRoot?.querySelector('slot');
    const restore = drawn ? stateIn(drawn) : slot && focusIn(slot);
    drawn?.remove();
    this.adoptStyles();
    super.update(changed);
    this.slotted?.remove();
    restore?.(this.renderRoot);
  }

  /** Shows the fallback content after an error, without Lit: it may be what failed. */
  private fallBack(error: unknown): void {
    if (onServer) throw error;
    this.content = undefined;
    this.waiting = false;
    this.failed = true;
    this.faults = [error instanceof Error ? error : new Error(String(error))];
    if (this.shadowRoot) {
      this.slotted = document.createElement('slot');
      this.shadowRoot.replaceChildren(this.slotted);
      try {
        // Lit cannot go on with what it left half drawn. The next update draws before this node.
        const end = document.createComment('');
        this.shadowRoot.append(end);
        this.renderOptions.renderBefore = end;
        this.adoptStyles();
      } catch {
        // The words stay without them.
      }
    }
    try {
      this.tell();
    } catch {
      // A page that replaces dispatchEvent may throw there.
    }
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- for those who override it
  protected override updated(_changed: PropertyValues): void {
    this.tell();
  }

  /** Tells of each outcome once, and again only when it changes. */
  private tell(): void {
    const { faults, failed, waiting } = this;
    // An update can still be on its way when the element is removed.
    if (waiting || faults.join() === this.told || !this.isConnected) return;
    this.told = faults.join();
    this.log();
    this.dispatchEvent(new StatementEvent(failed ? 'statement-error' : 'statement-ready', faults));
  }

  private log(): void {
    this.faults.forEach(({ message }) => {
      const text = `<${this.localName}> ${message}`;
      logOnce('error', text, causeOf(text));
    });
  }

  /** Tells a reader that the actions failed to load. The page's author has a message on the console. */
  private readonly sayFailed = (): void => {
    const outcome = this.renderRoot.querySelector('[part=outcome]');
    if (outcome) outcome.textContent = this.messages!.actionsFailed;
  };

  /** Follows a link to a sentence. @internal */
  readInContext(event: MouseEvent, sentence: string): void {
    readInContext(this, event, sentence);
  }

  /**
   * What the element shows. Faults that leave something to show are named in the view.
   * @throws where the statement does not have what was asked for.
   */
  protected abstract view(statement: ShownStatement, messages: Messages, link: Link): View;

  protected abstract template(view: View, messages: Messages, headingLevel: number): TemplateResult;

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- for those who override it
  protected override willUpdate(_changed: PropertyValues): void {
    const language = (this.language = languageOf(this));
    // What is shown stays until the words of another language are there.
    const messages = (this.messages = messagesIn(language) ?? this.messages);
    const resolved = messages ? resolveStatement(this, language) : {};
    // What has no translation is in the statement's language as a whole, with its numbers and dates.
    // What is shown already stays while the file is requested again.
    const isComplete =
      !resolved.statement ||
      !areLoading(resolved.statement.language) ||
      resolved.statement === this.shown;
    const { statement, shown, anchor = '', fault, state } = isComplete ? resolved : {};
    this.waiting = !statement && !fault;
    if (this.waiting || statement !== this.shown) this.told = undefined;
    this.shown = statement;
    this.anchor = anchor;
    this.note = state && messages?.customStatement[state];
    this.content = undefined;
    if (!messages || this.waiting) return;
    try {
      if (!statement) throw fault!;
      const link: Link = (sentence) => {
        const id = anchor + sentence;
        if (!onServer) return hrefInPage(id, statement.url);
        return this.hasAttribute('in-context') ? `#${id}` : statement.url;
      };
      link.inPlace = this.inPlace;
      const view = this.view(shown!, messages, link);
      const actions = ids(this.actions);
      this.context = { element: this, module: moduleUrl, statement, view, messages, loaded, link };
      const act = (name: string) => {
        loadActions()
          .then((file) => file.act(name as ActionName, () => this.context))
          .catch((error: unknown) => {
            logOnce('error', (error as Error).message);
            this.sayFailed();
          });
      };
      const { theme, headingLevel } = this;
      const content = html`${this.template(view, messages, headingLevelOf(headingLevel))}${
        actions ? actionsTemplate(actions, messages, act, prepareActions) : nothing
      }`;
      this.content = frameTemplate(content, messages, theme);
      this.faults = [
        ...faultIn('theme', theme, themes),
        ...faultIn('heading-level', String(headingLevel ?? ''), headingLevels),
        ...(view.faults ?? []),
      ];
      this.failed = false;
    } catch (error) {
      this.faults = [error as Error];
      this.failed = true;
    }
    // No update follows there which would tell of what is wrong.
    if (onServer) this.log();
  }

  protected override render(): TemplateResult | undefined {
    if (this.content) return this.content;
    // The element in the page takes away the last of what it finds.
    if (onServer) return html`<slot></slot>`;
    // A live region has to be there before what it tells.
    return this.prerendered?.isConnected
      ? undefined
      : html`<slot></slot>
          <p part="note" role="status"><small>${this.note}</small></p>`;
  }
}
