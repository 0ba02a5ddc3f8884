/** What every element shares: the frame, the type, the quotation, the citation, focus and print. */
export declare const base: import("lit").CSSResult;
