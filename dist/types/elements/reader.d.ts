/** Follows what a reader does in rendered HTML, until the element takes over. */
export declare class Reader {
    private readonly drawn;
    /** The control on which the reader has clicked. The element repeats the click on its own control. */
    clicked: HTMLElement | undefined;
    private isPressing;
    private isComposing;
    private resume;
    /** @param use Has the element take over. */
    constructor(drawn: HTMLElement, use: () => void);
    private press;
    /** Whether a takeover would now break off a click, a composition or a selection. */
    get isBusy(): boolean;
    /** Resolves when the reader is no longer busy. */
    free(): Promise<void>;
}
