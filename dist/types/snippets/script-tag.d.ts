/**
 * Returns the tag that loads the module, which a page needs besides the snippet.
 * @param pin The attributes of a pinned file, as `pinnedBy` returns them.
 */
export declare const moduleTag: (url: string, pin?: string) => string;
/** Returns the tag that loads `embed-parent.js`, which sets the heights of iframes. */
export declare const parentTag: (url: string, pin?: string) => string;
/** Returns the attributes with the hash of a file. A page with them does not load a corrected file. */
export declare const pinnedBy: (integrity: string) => string;
