/**
 * Styles for a blockquote that shows a widget. They reset the page's rules for quotations: in a shadow tree,
 * `!important` has precedence over every rule of the page (https://drafts.csswg.org/css-cascade-5/#cascade-context).
 * They keep margins, `display`, `position`, `float`, widths, `opacity`, `transform` and `clip-path`, with which the
 * page places or hides the blockquote.
 */
export declare const styles: import("lit").CSSResult;
