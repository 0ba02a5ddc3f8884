/** A page that adds many nodes may want none of them looked at. */
export declare const isManual: boolean;
/**
 * Shows widgets in the blockquotes of a part of the page that ask for one: `root` and what is in it. `data-widget` is
 * the tag of an element and the other `data-` attributes are its attributes. With `?links` in the module's URL, a
 * citation whose link has them in its fragment does the same.
 *
 * The module calls this for the document and for what is added to it. Call it yourself for a shadow root, and when a
 * blockquote that is there gets its class, or its page `designMode`.
 * @param root an element, a shadow root or the document. Default: the document.
 */
export declare function upgrade(root?: ParentNode): void;
/**
 * Upgrades the blockquotes of the document, and from then on those that are added or made read-only; with
 * `?upgrade=manual` in the module's URL, the page calls `upgrade` itself.
 */
export declare function upgradeDocument(): void;
