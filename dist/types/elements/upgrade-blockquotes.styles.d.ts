/**
 * For a blockquote that shows a widget. The page's rules for quotations must not show through: in a shadow tree,
 * `!important` goes before every rule of the page (https://drafts.csswg.org/css-cascade-5/#cascade-context). Where the
 * page places or hides the blockquote, it stays placed or hidden, so `display`, `position`, `float`, widths, `opacity`,
 * `transform` and `clip-path` are not reset.
 */
export declare const styles: import("lit").CSSResult;
