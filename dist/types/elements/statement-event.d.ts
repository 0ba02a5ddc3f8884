/**
 * `statement-ready`: the element shows the statement; what it had to pass over is among the `faults`. `statement-error`: it cannot show what was asked, and
 * its fallback content stays. Both bubble and are composed. MooTools puts a function of its own in the place of `Event`.
 */
export declare class StatementEvent extends CustomEvent<undefined> {
    /** What is wrong: each names the place, what was expected there, and what was found. */
    readonly faults: Error[];
    constructor(type: 'statement-ready' | 'statement-error', faults: Error[]);
}
/**
 * `statement-reveal`: a reader follows a link to a sentence of this full text. The event comes before anything is opened
 * or scrolled, so that a page can open the tab, dialog or panel that holds the text. `preventDefault()` means that the
 * page shows the sentence itself. It bubbles and is composed.
 */
export declare class StatementRevealEvent extends CustomEvent<undefined> {
    /** The id of the sentence, as in the shadow root of the element and in the hash of a link to it. */
    readonly sentence: string;
    constructor(sentence: string);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'statement-reveal': StatementRevealEvent;
        'statement-ready': StatementEvent;
        'statement-error': StatementEvent;
    }
}
