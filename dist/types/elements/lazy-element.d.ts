import { GuardedElement } from './guarded-element.js';
/** An element that starts when a reader needs it. Until then, the page shows what stands in its HTML. */
export declare abstract class LazyElement extends GuardedElement {
    /** Whether other elements of the page link to this one. */
    protected readonly isTarget: boolean;
    connectedCallback(): void;
    disconnectedCallback(): void;
}
