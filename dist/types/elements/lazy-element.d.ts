import type { Messages } from '../i18n/messages.js';
import { GuardedElement } from './guarded-element.js';
/** An element that starts when a reader needs it. Until then, the page shows what stands in its HTML. */
export declare abstract class LazyElement extends GuardedElement {
    /** Notes which elements of the page have properties of this class, which is about to define them. @internal */
    static noteProperties(name: string): void;
    /** Whether other elements of the page link to this one. */
    protected readonly isTarget: boolean;
    /** The declarative shadow root's own widget. It stays until there is more to show. */
    protected prerendered: HTMLElement | undefined;
    /** Whether a script has set a property since the element was rendered. */
    private wasSet;
    /** Whether a script has awaited an update. */
    private isAwaited;
    private reader;
    connectedCallback(): void;
    private starting;
    private findPrerendered;
    /** Whether the URL of the page leads to a sentence of this element. */
    protected isLinked(): boolean;
    /** Whether the element would render what is in its declarative shadow root. */
    private isCurrent;
    /**
     * Whether the prerendered widget stays in an update: the reader is busy in it, or its language has failed to load. For a
     * click, another language is better than nothing.
     */
    protected keepsPrerendered({ tag }: Messages): boolean;
    /** Whether fallback content stays in an update because of what a reader did while a file was loading. */
    protected keepsWords(): boolean;
    /** Replaces the prerendered widget, if there is one. `draw` renders the element's own. */
    protected takeOver(draw: () => void): boolean;
    disconnectedCallback(): void;
    /** A script that sets a property, or waits for an update, uses the element. @internal */
    requestUpdate(...change: Parameters<GuardedElement['requestUpdate']>): void;
    protected getUpdateComplete(): Promise<boolean>;
}
