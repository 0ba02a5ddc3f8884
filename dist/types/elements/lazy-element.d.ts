import { GuardedElement } from './guarded-element.js';
/** An element that starts when a reader needs it. Until then, the page shows what stands in its HTML. */
export declare abstract class LazyElement extends GuardedElement {
    /** Whether other elements of the page link to this one. */
    protected readonly isTarget: boolean;
    /** The declarative shadow root's own widget. It stays until there is more to show. */
    protected prerendered: HTMLElement | null | undefined;
    private readonly reader;
    connectedCallback(): void;
    /** Replaces the prerendered widget, if there is one. `draw` renders the element's own. */
    protected takeOver(draw: () => void): boolean;
    disconnectedCallback(): void;
    /** A script that sets a property, or waits for an update, uses the element. */
    requestUpdate(...change: Parameters<GuardedElement['requestUpdate']>): void;
    protected getUpdateComplete(): Promise<boolean>;
    protected scheduleUpdate(): Promise<unknown> | undefined;
}
