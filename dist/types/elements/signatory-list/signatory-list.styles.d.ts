/** The estimated height of a block out of view: a hundred names at its width, measured up to 1,600 px. */
export declare const styles: import("lit").CSSResult;
