import type { Messages } from '../i18n/messages.js';
import { onServer } from '../runtime/is-server.js';
import { hasText } from '../runtime/page.js';
import { GuardedElement } from './guarded-element.js';
import {
  forget,
  startNow,
  startOnUse,
  type Starting,
  startWhenNeeded,
  waitAgain,
  waitsForUse,
} from './nearness.js';
import { Reader } from './reader.js';
import { renderingFor } from './rendering-of-element.js';
import { languageIn, takeOver, wordsIn } from './takeover.js';

/** The elements on which a script set a property before their definition. Lit applies it in the first update only. */
const setBefore = new WeakSet<Element>();

/** An element that starts when a reader needs it. Until then, the page shows what stands in its HTML. */
export abstract class LazyElement extends GuardedElement {
  /** Notes which elements of the page have properties of this class, which is about to define them. @internal */
  static noteProperties(name: string): void {
    if (onServer) return;
    this.finalize();
    for (const element of document.querySelectorAll(name)) {
      if (Object.keys(element).some((key) => this.elementProperties.has(key)))
        setBefore.add(element);
    }
  }

  /** Whether other elements of the page link to this one. */
  protected readonly isTarget: boolean = false;

  /** The declarative shadow root's own widget. It stays until there is more to show. */
  declare protected prerendered: HTMLElement | undefined;

  /** Whether a script has set a property since the element was rendered. */
  private wasSet = setBefore.has(this);

  /** Whether a script has awaited an update. */
  private isAwaited = false;

  declare private reader: Reader | undefined;

  override connectedCallback(): void {
    const start = () => {
      super.connectedCallback();
    };
    if (onServer || this.hasUpdated) start();
    else
      this.guard(() => {
        this.findPrerendered();
        startWhenNeeded(this, this.starting(start));
        // Before the element was in the page.
        if (this.isAwaited) startNow(this);
      });
  }

  private starting(start: () => void): Starting {
    return {
      start,
      isRendered: !!this.prerendered,
      isTarget: this.isTarget,
      isCurrent: () => this.isCurrent(),
      isLinked: () => this.isLinked(),
    };
  }

  private findPrerendered(): void {
    const drawn = this.shadowRoot?.lastElementChild as HTMLElement | null | undefined;
    // An element that has started, but not rendered, has made its own slot.
    if (!drawn || this.reader || drawn === this.slotted) return;
    this.prerendered = drawn;
    this.reader = new Reader(
      drawn,
      () => {
        startNow(this);
      },
      () => {
        this.requestUpdate();
      },
    );
  }

  /** Whether the URL of the page leads to a sentence of this element. */
  protected isLinked(): boolean {
    return false;
  }

  /** Whether the element would render what is in its declarative shadow root. */
  private isCurrent(): boolean {
    const { shadowRoot, isTarget, wasSet } = this;
    // A reader can have typed before the module has loaded.
    if (wasSet || shadowRoot?.querySelector('input')?.value) return false;
    if (shadowRoot && lacksStyles(shadowRoot)) return false;
    const record = shadowRoot?.querySelector('[data-rendered]')?.getAttribute('data-rendered');
    return !!record && record === renderingFor(this) && (isTarget || !lacksLinks(shadowRoot!));
  }

  /**
   * Whether the prerendered widget stays in an update: the reader is busy in it, or its language has failed to load. For a
   * click, another language is better than nothing.
   */
  protected keepsPrerendered({ tag }: Messages): boolean {
    const { prerendered, reader } = this;
    if (!prerendered || !reader) return false;
    if (reader.isBusy) return true;
    return !reader.clicked && languageIn(prerendered) !== tag && this.isCurrent();
  }

  /** Whether fallback content stays in an update because of what a reader did while a file was loading. */
  protected keepsWords(): boolean {
    // In the first update, the element has just started.
    if (!this.hasUpdated || this.isAwaited || !wordsIn(this)) return false;
    const update = () => {
      this.requestUpdate();
    };
    return waitAgain(this, this.starting(update));
  }

  /** Replaces the prerendered widget, if there is one. `draw` renders the element's own. */
  protected takeOver(draw: () => void): boolean {
    const { prerendered, reader } = this;
    if (!prerendered) return false;
    this.prerendered = undefined;
    takeOver(this, prerendered, reader?.clicked, draw);
    return true;
  }

  override disconnectedCallback(): void {
    forget(this);
    super.disconnectedCallback();
  }

  /** A script that sets a property, or waits for an update, uses the element. @internal */
  override requestUpdate(...change: Parameters<GuardedElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    const [name, before] = change;
    if (name === undefined || this[name as keyof this] === before) return;
    if (this.hasUpdated || waitsForUse(this)) this.wasSet = true;
    startOnUse(this);
  }

  protected override getUpdateComplete(): Promise<boolean> {
    this.isAwaited = true;
    startNow(this);
    return super.getUpdateComplete();
  }
}

/** Whether a plugin that merges the styles of a page has moved those of the rendered element. */
const lacksStyles = (root: ShadowRoot): boolean =>
  !root.querySelector('style') && root.adoptedStyleSheets.length === 0;

/** Whether sentences have no links, although the page shows the full text. A statement without a URL has no other links. */
const lacksLinks = (root: ShadowRoot): boolean =>
  hasText() && !!root.querySelector('[part~=sentence]') && !root.querySelector('[part=link]');
