/**
 * The palette, light and dark. A `--statement-…` property that the page sets goes before the palette's value,
 * and the lesser colours follow from the first three. A browser that does not know `light-dark()` shows the
 * page's own colours. Paper is always light. The
 * fallback content outside the frame keeps the page's colours.
 */
export declare const tokens: import("lit").CSSResult;
