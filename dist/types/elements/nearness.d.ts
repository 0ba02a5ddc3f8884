/**
 * Decides when an element starts. Out of view, it does work only while the browser is idle. It never moves the text that
 * a reader reads: what begins above the viewport keeps its height, unless the browser keeps the text in its place.
 */
/** How an element starts. */
export interface Starting {
    start: () => void;
    /** Whether the element shows a declarative shadow root and no fallback content. */
    isRendered: boolean;
    /** Whether other elements link to this one. Then it starts even if it is far below. */
    isTarget: boolean;
    /** Returns whether the element would render what is in its declarative shadow root. */
    isCurrent: () => boolean;
    /** Returns whether the URL of the page leads to a sentence of the element. */
    isLinked: () => boolean;
}
/**
 * Starts an element when a reader needs it, unless `forget` is called before.
 *
 * - An element with fallback content starts when its top is in view, or at most a viewport below. The widget
 *   has another height, so it must be there before a reader sees it. Otherwise it starts when the browser is idle, so
 *   that the page has its height before a link or a script measures it. Above the viewport, it does so only where the
 *   browser has scroll anchoring.
 * - An element with a declarative shadow root that is current starts when a reader or a script uses it. Its language
 *   loads when it is at most a viewport below.
 * - An element with another declarative shadow root also starts when its top is in view or at most half a viewport
 *   below, and the browser is idle, because it can show an earlier version of the statement.
 * - In a frame, whose height can depend on it, an element starts at once. So does an element without content, and one
 *   with fallback content in a background tab.
 * - If a script inserts an element with fallback content in view, it starts before a frame shows the content.
 * - Fallback content that a reader has selected stays until it is no longer selected.
 * - Every element that is not current starts before the page is printed.
 */
export declare function startWhenNeeded(element: Element, starting: Starting): void;
/**
 * Has an element that shows fallback content wait again if a reader has selected it, or has scrolled past its top, while
 * a file was loading. Returns whether it waits.
 */
export declare function waitAgain(element: Element, starting: Starting): boolean;
/** Stops waiting for an element, because it has started or is no longer in the page. */
export declare function forget(element: Element): void;
/** Starts an element, if it waits. */
export declare function startNow(element: Element): void;
/** Whether an element is rendered as it would render itself, and waits until it is used. */
export declare const waitsForUse: (element: Element) => boolean;
/** Starts an element that shows a declarative shadow root, because a script uses it. */
export declare function startOnUse(element: Element): void;
