/**
 * Keeps a reader's focus and open disclosures when an element replaces server-rendered HTML or its fallback content.
 */
/** Remembers which disclosures are open and which control has the focus. The returned function restores both. */
export declare function stateIn(drawn: Element): (root: ParentNode) => void;
/**
 * Remembers which link of the fallback content has the focus. The returned function focuses the same link in the
 * widget.
 */
export declare function focusIn(slot: HTMLSlotElement): ((root: ParentNode) => void) | undefined;
