/**
 * The palette, light and dark, and the type scale of each preset. By default, the palette is that of the page, whose
 * `color-scheme` the widget inherits. A `--statement-…` property of the page has precedence. The other colours derive from
 * the first three. Browsers without `light-dark()` (Chrome before 123, Safari before 17.5) show the page's own colours. Print
 * is always light. The fallback content outside the frame keeps the page's colours.
 */
export declare const tokens: import("lit").CSSResult;
