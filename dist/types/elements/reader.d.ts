/** Follows what a reader does in rendered HTML, until the element takes over. */
export declare class Reader {
    private readonly drawn;
    private readonly update;
    /** The control on which the reader has clicked. The element repeats the click on its own control. */
    clicked: HTMLElement | undefined;
    private isPressing;
    private isComposing;
    /**
     * @param use Has the element start, if it waits for a use.
     * @param update Has an element that has started update, and take over unless the reader is busy.
     */
    constructor(drawn: HTMLElement, use: () => void, update: () => void);
    /** Waits for the first of some events, which ends a press. */
    private press;
    /** Whether a takeover would now break off a click, a composition or a selection. Then the element updates at its end. */
    get isBusy(): boolean;
}
