/**
 * `statement-ready`: the element shows the statement; what it had to pass over is among the `faults`. `statement-error`: it cannot show what was asked, and
 * its fallback content stays. Both bubble and are composed. MooTools puts a function of its own in the place of `Event`.
 */
export declare class StatementEvent extends CustomEvent<undefined> {
    /** What is wrong: each names the place, what was expected there, and what was found. */
    readonly faults: Error[];
    constructor(type: 'statement-ready' | 'statement-error', faults: Error[]);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'statement-ready': StatementEvent;
        'statement-error': StatementEvent;
    }
}
