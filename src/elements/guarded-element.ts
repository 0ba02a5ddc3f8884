import { LitElement, type PropertyValues } from 'lit';
import { onServer } from '../runtime/is-server.js';

/**
 * A Lit element whose errors do not reach the page. If a reaction or an update throws, the words between the tags
 * become visible.
 */
export abstract class GuardedElement extends LitElement {
  /** Shows the fallback content until the next update. */
  declare protected slotted: HTMLSlotElement | undefined;

  /** Handles an error, once the fallback content is visible. */
  protected abstract handleError(error: Error): void;

  /** Runs a custom element reaction. An error in one would reach the `error` event of the page. */
  protected guard(reaction: () => void): void {
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

  override connectedCallback(): void {
    // Some server renderers call it for every element.
    if (onServer) return;
    this.guard(() => {
      if (!this.hasUpdated && this.ownerDocument.contentType !== 'text/html') this.readAttributes();
      super.connectedCallback();
    });
    // Code that awaits `updateComplete` does not wait for ever after an error.
    this.enableUpdating(true);
  }

  /** Reads the attributes. Chromium does not report those of an element that its XML parser made. */
  private readAttributes(): void {
    for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
  }

  /** Runs an update. An error in one would reach the `unhandledrejection` event of the page. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    try {
      void super.scheduleUpdate();
    } catch (error) {
      this.isUpdatePending = false;
      this.fallBack(error);
    }
    return undefined;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.slotted?.remove();
    // Prototype.js has a `remove` that throws outside of the page.
    this.slotted = undefined;
  }

  /** Shows the fallback content in a shadow root without Lit, before the first update or after an error. */
  protected showFallback(root: ShadowRoot, ...after: Node[]): void {
    this.slotted = document.createElement('slot');
    root.replaceChildren(this.slotted, ...after);
  }

  /** Shows the fallback content, because Lit may be what failed. */
  private fallBack(error: unknown): void {
    if (onServer) throw error;
    const { shadowRoot } = this;
    if (shadowRoot) {
      // Lit cannot go on with what it left half drawn. The next update draws before this node.
      const end = document.createComment('');
      this.showFallback(shadowRoot, end);
      this.renderOptions.renderBefore = end;
    }
    try {
      this.handleError(error instanceof Error ? error : new Error(String(error)));
    } catch {
      // The words are visible already.
    }
  }
}
