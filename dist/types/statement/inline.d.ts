/** A statement that stands in a script element of the page, as it was when it was read. */
export interface Inline {
    text: string;
}
/**
 * The statement in the script element with the given id; `undefined` while the page may still bring it. Once one has
 * been asked for, `changed` is called whenever a script element of the page comes, goes or changes.
 * @throws where there is none, or where the id is that of something else.
 */
export declare function inlineStatement(element: Element, id: string, path: string, changed: () => void): Inline | undefined;
