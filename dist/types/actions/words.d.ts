/** The words that only the actions need, in one language. */
export interface ActionWords {
    /** A citation as plain text. */
    plain: string;
    /** Said when something is on the clipboard. */
    copied: string;
    /** Said when the reader's device has taken over. */
    shared: string;
    /** Said where the clipboard is refused and the text is selected instead. */
    refused: string;
}
export declare const english: ActionWords;
