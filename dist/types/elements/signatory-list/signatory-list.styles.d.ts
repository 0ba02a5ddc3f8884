/** A block out of view is thought as high as a hundred names are at its width, which was measured up to 1,600 px. */
export declare const styles: import("lit").CSSResult;
