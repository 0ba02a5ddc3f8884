import type { Resolved } from '../statement/sources/resolve.js';
/**
 * Leads a reader from the words of a widget to the sentence in the full text. The page owns its URL and decides what it
 * hides, so that a click always ends in one of three ways: the sentence is in view, the reader is at the statement's
 * URL, or the widget shows the paragraph around the sentence.
 */
/** Whether an element of the page has this id or, if it is an anchor, this name. */
export declare const isOfPage: (id: string) => boolean;
/** Returns the id of the sentence to which the URL leads. An element of the page with the same id goes first. */
export declare function sentenceInUrl(): string | undefined;
/**
 * Returns the href of a link to a sentence. In a new tab a router would take the hash for a route of its own; there the
 * statement's URL is better, if there is one.
 */
export declare function hrefInPage(id: string, url: string | undefined): string | undefined;
/** Whether a click on a link means that the browser should follow it here and now. */
export declare const isPlainClick: (event: MouseEvent, link: HTMLAnchorElement) => boolean;
/** What is needed of the widget that has the link. */
interface Widget extends HTMLElement {
    source: {
        resolved: Resolved;
    };
    inPlace: string | undefined;
    updateComplete: Promise<boolean>;
}
/**
 * Follows the link of a widget to a sentence. It listens on the link itself: on their document and window, routers
 * would take the link for theirs first.
 */
export declare function readInContext(widget: Widget, event: MouseEvent, sentence: string): void;
/**
 * Reveals a sentence in the first full text where a reader can see it, marks it, scrolls to it and gives it the focus.
 * What that needs loads with the actions. If that fails, or takes too long, a sentence that is in sight is shown.
 * @param mayWrite whether the hash of the page may be set to the sentence.
 * @returns whether the sentence is shown, here or by the page itself.
 */
export declare function leadTo(id: string, mayWrite?: boolean): Promise<boolean>;
export {};
