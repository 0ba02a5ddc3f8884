/** A statement that stands in a script element of the page, as it was when it was read. */
export interface Inline {
    text: string;
}
/**
 * The statement in the script element with the given id; `undefined` while the page may still bring it. `changed` is
 * called when another element has the id, and when that element changes, until `unfollowInline` is called.
 * @throws where there is none, or where the id is that of something else.
 */
export declare function inlineStatement(element: Element, id: string, path: string, changed: () => void): Inline | undefined;
/** Ends what has been observed for an element, and the observers that no other element needs. */
export declare function unfollowInline(element: Element): void;
