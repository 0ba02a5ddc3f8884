/**
 * Keeps a reader's focus and open disclosures when an element replaces server-rendered HTML or its fallback content.
 */
/**
 * Replaces rendered HTML in an element by its widget, and keeps what a reader has done there.
 * @param clicked The control on which the reader has clicked.
 * @param draw Renders the widget.
 */
export declare function takeOver(element: HTMLElement, drawn: Element, clicked: HTMLElement | undefined, draw: () => void): void;
/** Returns the slot in which an element shows fallback content, if it does. */
export declare const wordsIn: (element: HTMLElement) => HTMLSlotElement | null | undefined;
/**
 * Draws a widget. If the element shows fallback content until then, holds its height, and passes the focus on a link to
 * the same link of the widget.
 */
export declare function replaceWords(element: HTMLElement, draw: () => void): void;
/**
 * Draws a widget, and holds the height of the element meanwhile. Returns the widget. WebKit lays out the page once
 * without the new content of a container. At the end of a page, that would change the scroll position.
 */
export declare function holdHeight(element: HTMLElement, draw: () => void): Element;
/** Returns the language of a widget's interface. In HTML that Lit has rendered, the root is the base itself. */
export declare const languageIn: (root: ParentNode) => string | undefined;
