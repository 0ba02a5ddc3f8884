/** While the fallback content is shown, it looks as the page wants it: nothing of the host's reset is left. */
export declare const fallback: import("lit").CSSResult;
