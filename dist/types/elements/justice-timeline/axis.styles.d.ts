/** The styles of the layout `axis`. */
export declare const axisStyles: import("lit").CSSResult;
