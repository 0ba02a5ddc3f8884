/**
 * What a reader has done before an element draws: in the widget that a server, or the snippet itself, drew, or in the
 * fallback content. It is carried over to what the element draws.
 */
/** Remembers which disclosures are open and which control has the focus. The returned function restores both. */
export declare function stateIn(drawn: Element): (root: ParentNode) => void;
/**
 * Remembers which link of the fallback content has the focus, before the widget replaces that content. The returned
 * function focuses the same link in the widget.
 */
export declare function focusIn(slot: HTMLSlotElement): ((root: ParentNode) => void) | undefined;
