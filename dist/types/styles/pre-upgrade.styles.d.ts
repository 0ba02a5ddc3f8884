/**
 * Styles for HTML that a server or a snippet renders before the module runs. A control that does not work yet is
 * invisible and keeps its place. Without scripts, it leaves no gap, and its hidden content is shown.
 */
export declare const inert: import("lit").CSSResult;
