import { LitElement, type PropertyValues } from 'lit';
/**
 * A Lit element whose errors do not reach the page. If a reaction or an update throws, the words between the tags
 * become visible.
 */
export declare abstract class GuardedElement extends LitElement {
    /** Shows the fallback content until the next update. */
    protected slotted: HTMLSlotElement | undefined;
    /** Handles an error, once the fallback content is visible. */
    protected abstract handleError(error: Error): void;
    /** Runs a custom element reaction. An error in one would reach the `error` event of the page. */
    protected guard(reaction: () => void): void;
    attributeChangedCallback(...change: [string, string | null, string | null]): void;
    connectedCallback(): void;
    /** Reads the attributes. Chromium does not report those of an element that its XML parser made. */
    private readAttributes;
    /** Runs an update. An error in one would reach the `unhandledrejection` event of the page. */
    protected scheduleUpdate(): Promise<unknown> | undefined;
    protected update(changed: PropertyValues): void;
    /** Shows the fallback content in a shadow root without Lit, before the first update or after an error. */
    protected showFallback(root: ShadowRoot, ...after: Node[]): void;
    /** Shows the fallback content, because Lit may be what failed. */
    private fallBack;
}
