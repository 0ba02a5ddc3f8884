/** With `?upgrade=manual`, the module does not look at nodes that the page adds. */
export declare const isManual: boolean;
/**
 * Shows widgets in `root` and its descendants, in blockquotes that request one. `data-widget` is the tag of an
 * element, and the other `data-` attributes are its attributes. With `?links` in the module's URL, a link in a
 * citation can have the same attributes in its hash.
 *
 * The module calls this for the document and for nodes that the page adds. Call it yourself for a shadow root, and
 * when a present blockquote gets its class, or its page `designMode`.
 * @param root An element, a shadow root or the document. Default: the document.
 */
export declare function upgrade(root?: ParentNode): void;
/**
 * Upgrades the blockquotes of the document, and later those that are added or made read-only. With `?upgrade=manual`
 * in the module's URL, the page calls `upgrade` itself.
 */
export declare function upgradeDocument(): void;
