/**
 * Decides when an element starts. It does no work while it is out of view, and never moves the text that a reader
 * reads: what begins above the viewport keeps its height.
 */
/**
 * Starts an element when a reader needs it.
 *
 * - An element with fallback content starts when its top is in view, or at most a viewport below. The widget
 *   has another height, so it must be there before a reader sees it.
 * - An element with a declarative shadow root starts when it is in view and the browser is idle, or when a reader uses
 *   it.
 * - Without content, in a frame, or in a background tab, an element starts at once. No reader sees it move, except in a
 *   frame, whose height can depend on it.
 * - Every element starts before the page is printed.
 * @param isTarget Whether other elements link to this one. Then it starts even if it is far below.
 */
export declare function whenNear(element: Element, start: () => void, isTarget: boolean): void;
/** Stops waiting for an element, because it has started or is no longer in the page. */
export declare function forget(element: Element): void;
