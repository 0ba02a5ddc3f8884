/** The styles that every element shares: frame, type, quotation, citation, focus and print. */
export declare const base: import("lit").CSSResult;
