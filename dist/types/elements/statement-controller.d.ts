import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { type Naming, type Resolved } from '../statement/sources/resolve.js';
/**
 * Finds the language and the statement of an element. Has the element update when the page changes either, as long as
 * the element is in the page.
 */
export declare class StatementController implements ReactiveController {
    private readonly host;
    /** The messages of the interface. Those of the last language stay while the next ones load. */
    messages: Messages | undefined;
    /** The statement, or why there is none. Empty while the statement or the messages load. */
    resolved: Resolved;
    private language;
    private unfollow;
    constructor(host: ReactiveControllerHost & Naming);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Whether neither a statement nor a reason for its absence is there yet. */
    get isWaiting(): boolean;
    /**
     * Resolves the language and the statement again.
     * @param keeps Whether the element goes on showing what is in its HTML, instead of these messages.
     */
    resolve(keeps: (messages: Messages) => boolean): void;
}
