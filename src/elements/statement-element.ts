// Before Lit, which asks for it when it is loaded.
import '../runtime/xhtml.js';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { loaded } from '../i18n/loaded.js';
import type { Messages } from '../i18n/messages.js';
import { moduleUrl } from '../runtime/chunk-loader.js';
import { onServer } from '../runtime/is-server.js';
import { logFaults } from '../runtime/log.js';
import { version } from '../runtime/version.js';
import type { StatementContent } from '../statement/content.js';
import { sentenceUrl } from '../statement/sentence-url.js';
import type { JsonStatement } from '../statement/schema.js';
import type { ShownStatement } from '../statement/translation.js';
import { base } from '../styles/base.styles.js';
import { inert } from '../styles/pre-upgrade.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { headingLevels, ids, number, presets, themes } from '../utils/attribute-values.js';
import { faultIn } from '../utils/errors.js';
import type { ActionContext, ActionName } from './action-context.js';
import { prepareActions, runAction } from './actions-chunk.js';
import { LazyElement } from './lazy-element.js';
import { renderingFor } from './rendering-of-element.js';
import { hrefInPage, readInContext } from './sentence-link.js';
import { actionsTemplate } from './shared/actions.template.js';
import { frameTemplate } from './shared/frame.template.js';
import { headingLevelOf } from './shared/heading.template.js';
import type { Link } from './shared/sentence.view.js';
import { AdoptedSheets } from './sheets.js';
import { StatementController } from './statement-controller.js';
import { StatementEvent } from './statement-event.js';
import { replaceWords } from './takeover.js';

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
export abstract class StatementElement<
  View extends object & { faults?: Error[] },
> extends LazyElement {
  /** By which another copy of the module tells whether this one is the same; the entry adds its statement. */
  static version = version;

  /** The name of the element. A page can define it under another one. @internal */
  declare static readonly tag: string;

  static override properties: PropertyDeclarations = {
    theme: { useDefault: true },
    preset: { reflect: true, useDefault: true },
    headingLevel: { attribute: 'heading-level', converter: number, useDefault: true },
    actions: {},
    src: {},
    statement: {},
    inPlace: { state: true },
  };

  /** The names of all parts, by which a blockquote exports those of its widget. @internal */
  static parts = [
    ...['base', 'actions', 'action', 'panel', 'outcome', 'note'],
    ...['citation', 'corrections'],
  ];

  static override styles = onServer ? [base, tokens, inert] : [base, tokens];

  /**
   * The palette: `light`, `dark`, or `auto` for the palette of the page, which its `color-scheme` declares. The element
   * ignores an unknown value and logs it.
   * @attr
   * @default 'auto'
   */
  declare theme: 'auto' | 'light' | 'dark' | undefined;

  /**
   * The layout and the type: `editorial` for an article, `compact` for a sidebar, or `plain` without a frame, in the
   * colours of the page. The element ignores an unknown value and logs it.
   * @attr
   * @default 'editorial'
   */
  declare preset: 'editorial' | 'compact' | 'plain' | undefined;

  /**
   * The level of the widget's headings. Choose the level that fits the outline of the page. Subheadings are one level
   * deeper, down to 6. The element ignores an unknown value and logs it.
   * @attr heading-level
   * @default 2
   */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | null | undefined;

  /**
   * The actions under the widget, in order, separated by spaces or commas: `cite`, `share`, `embed`. An unknown action
   * fires `statement-error`.
   * @attr
   * @default none
   */
  declare actions: string | null | undefined;

  /**
   * The URL of a statement to show instead of the embedded one. If the URL is on another site, that site must allow the
   * request (CORS). If the element cannot load a valid statement, it fires `statement-error`.
   * @attr
   * @default none
   */
  declare src: string | null | undefined;

  /**
   * A statement to show instead of the embedded one. As an attribute, the id of a `<script type="application/json">` on
   * the page. As a property, that id or the statement itself. An unknown id or an invalid statement fires
   * `statement-error`.
   * @attr
   * @default none
   */
  declare statement: string | JsonStatement | null | undefined;

  /** The id of the sentence whose paragraph the widget itself shows, on a reader's request. @internal */
  declare inPlace: string | undefined;

  /** The element's statement and language. @internal */
  readonly source = new StatementController(this);

  /** What the element draws, while it draws anything. */
  declare private content: TemplateResult | undefined;
  declare private faults: Error[];
  declare private failed: boolean;
  /** The faults of which the page has been told. */
  declare private told: string | undefined;
  /** What an action needs to know, as of the last update. */
  declare private context: ActionContext;
  declare private sheets: AdoptedSheets | undefined;

  constructor() {
    super();
    this.theme = 'auto';
    this.preset = 'editorial';
    this.headingLevel = 2;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (onServer) return root;
    if (!root.firstChild) this.showFallback(root);
    // A click on a link to a sentence needs the actions.
    const prepare = ({ target }: Event) => {
      if ((target as Element).closest('[part=link]')) prepareActions();
    };
    root.addEventListener('pointerover', prepare);
    root.addEventListener('focusin', prepare);
    return root;
  }

  adoptedCallback(): void {
    this.guard(() => {
      if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [];
      // Before the first update there is nothing to style.
      if (this.hasUpdated) this.adoptStyles();
    });
  }

  /** Gives the shadow root the style sheets of the document that the element is in now. */
  private adoptStyles(): void {
    if (!this.shadowRoot) return;
    const { styles } = this.constructor as typeof StatementElement;
    this.sheets ??= new AdoptedSheets(this.shadowRoot);
    this.sheets.adopt(styles, !this.content && !this.prerendered);
  }

  protected override update(changed: PropertyValues): void {
    const draw = () => {
      this.adoptStyles();
      super.update(changed);
    };
    if (!this.source.isWaiting && this.takeOver(draw)) return;
    if (this.content) replaceWords(this, draw);
    else draw();
  }

  protected override handleError(error: Error): void {
    this.prerendered = undefined;
    this.fail(error);
    this.source.resolved = { ...this.source.resolved, fault: error };
    try {
      this.adoptStyles();
    } finally {
      this.tell();
    }
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- for those who override it
  protected override updated(_changed: PropertyValues): void {
    this.tell();
  }

  /** Tells of each outcome once, and again only when it changes. */
  private tell(): void {
    const { faults, failed } = this;
    // An update can still be on its way when the element is removed.
    if (this.source.isWaiting || faults.join() === this.told || !this.isConnected) return;
    this.told = faults.join();
    logFaults(this.localName, faults);
    this.dispatchEvent(new StatementEvent(failed ? 'statement-error' : 'statement-ready', faults));
  }

  /** Follows a link to a sentence. @internal */
  readInContext(event: MouseEvent, sentence: string): void {
    readInContext(this, event, sentence);
  }

  /**
   * Returns what the element shows. The view names the faults that leave something to show.
   * @throws if the statement does not have what was asked for.
   */
  protected abstract view(statement: ShownStatement, messages: Messages, link: Link): View;

  protected abstract template(view: View, messages: Messages, headingLevel: number): TemplateResult;

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- for those who override it
  protected override willUpdate(_changed: PropertyValues): void {
    const { source } = this;
    const before = source.resolved.statement;
    source.resolve((messages) => this.keepsPrerendered(messages));
    if (source.resolved.statement && this.keepsWords()) source.resolved = {};
    const { messages } = source;
    const { statement, shown, fault } = source.resolved;
    if (source.isWaiting || statement !== before) this.told = undefined;
    this.content = undefined;
    try {
      if (fault) throw fault;
      if (!messages || !statement || !shown) return;
      this.draw(statement, shown, messages);
      this.failed = false;
    } catch (error) {
      this.fail(error as Error);
    }
    // On a server no update follows that would log what is wrong.
    if (onServer) logFaults(this.localName, this.faults);
  }

  private fail(error: Error): void {
    this.content = undefined;
    this.faults = [error];
    this.failed = true;
  }

  private draw(statement: StatementContent, shown: ShownStatement, messages: Messages): void {
    const { theme, preset, headingLevel } = this;
    const link = this.linkTo(statement);
    const view = this.view(shown, messages, link);
    const actions = ids(this.actions);
    this.context = { element: this, module: moduleUrl, statement, view, messages, loaded, link };
    const act = (name: string) => {
      runAction(name as ActionName, this.renderRoot, () => this.context);
    };
    const content = html`${this.template(view, messages, headingLevelOf(headingLevel))}${
      actions ? actionsTemplate(actions, messages, act, prepareActions) : nothing
    }`;
    this.content = frameTemplate(content, messages, theme, onServer && renderingFor(this));
    this.faults = [
      ...faultIn('theme', theme, themes),
      ...faultIn('preset', preset, presets),
      ...faultIn('heading-level', String(headingLevel ?? ''), headingLevels),
      ...(view.faults ?? []),
    ];
  }

  private linkTo(statement: StatementContent): Link {
    const { anchor = '' } = this.source.resolved;
    const link: Link = (sentence) => {
      const [id, url] = [anchor + sentence, sentenceUrl(statement, sentence)];
      if (!onServer) return hrefInPage(id, url);
      return this.hasAttribute('in-context') ? `#${id}` : url;
    };
    link.inPlace = this.inPlace;
    return link;
  }

  protected override render(): TemplateResult | undefined {
    if (this.content) return this.content;
    // The element in the page removes the last child that it finds.
    if (onServer) return html`<slot></slot>`;
    if (this.prerendered) return undefined;
    const { messages, resolved } = this.source;
    const note = resolved.state && messages?.customStatement[resolved.state];
    // A live region has to be there before its text.
    return html`<slot></slot>
      <p part="note" role="status"><small>${note}</small></p>`;
  }
}
