/**
 * The palette, light and dark, and the type scale of each preset. A `--statement-…` property of the page has precedence.
 * Browsers without `light-dark()` (Chrome before 123, Safari before 17.5) show the colours of the page.
 */
export declare const tokens: import("lit").CSSResult;
