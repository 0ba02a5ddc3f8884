/** While the element shows its fallback content, the page styles that content: this removes the host's reset. */
export declare const fallback: import("lit").CSSResult;
