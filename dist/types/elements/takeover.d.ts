/**
 * Keeps a reader's focus and open disclosures when an element replaces server-rendered HTML or its fallback content.
 */
/**
 * Replaces rendered HTML in an element by its widget, and keeps what a reader has done there.
 * @param clicked The control on which the reader has clicked.
 * @param draw Renders the widget.
 */
export declare function takeOver(element: HTMLElement, drawn: Element, clicked: HTMLElement | undefined, draw: () => void): void;
/** Returns the language of a widget's interface. In HTML that Lit has rendered, the root is the base itself. */
export declare const languageIn: (root: ParentNode) => string | undefined;
/**
 * Remembers which link of the fallback content has the focus. The returned function focuses the same link in the
 * widget.
 */
export declare function focusIn(slot: HTMLSlotElement | null | undefined): ((root: ParentNode) => void) | undefined;
