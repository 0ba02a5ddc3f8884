/** A statement in a script element of the page, at the time of reading. */
export interface Inline {
    text: string;
}
/**
 * Returns the statement in the script element with an id, or `undefined` while the page is still loading. Calls
 * `changed` when another element gets the id, and when the script element changes, until `unfollowInline` is called.
 * @throws if no element has the id, or if it is not a script element for JSON.
 */
export declare function inlineStatement(element: Element, id: string, path: string, changed: () => void): Inline | undefined;
/** Stops observing for an element, and removes observers that no other element needs. */
export declare function unfollowInline(element: Element): void;
