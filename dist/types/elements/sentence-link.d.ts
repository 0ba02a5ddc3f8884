import type { Resolved } from '../statement/sources/resolve.js';
/**
 * Leads a reader from a widget to its sentence in the full text. The page owns its URL and decides what it hides. So
 * a click ends in one of three ways. The sentence is in view, the reader is at the statement's URL, or the widget
 * shows the paragraph around the sentence.
 */
/** Whether an element of the page has this id or, if it is an anchor, this name. */
export declare const isOfPage: (id: string) => boolean;
/** Returns the id of the sentence that the URL links to. An element of the page with the same id has precedence. */
export declare function sentenceInUrl(): string | undefined;
/**
 * Returns the href of a link to a sentence. In a new tab, a router would take the hash for a route. There the URL where
 * the statement is published is better, if there is one.
 */
export declare function hrefInPage(id: string, url: string | undefined): string | undefined;
/** Whether the browser should follow the link of a click in the same tab. */
export declare const isPlainClick: (event: MouseEvent, link: HTMLAnchorElement) => boolean;
/** The parts of the widget that this file uses. */
interface Widget extends HTMLElement {
    source: {
        resolved: Resolved;
    };
    inPlace: string | undefined;
    updateComplete: Promise<boolean>;
}
/**
 * Follows a widget's link to a sentence. Listens on the link itself, because routers listen on the document and the
 * window.
 */
export declare function readInContext(widget: Widget, event: MouseEvent, sentence: string): void;
/**
 * Reveals a sentence in the first full text where a reader can see it, marks it, scrolls to it and focuses it. The
 * code for that loads with the actions. If it fails or takes too long, shows a sentence that is in view.
 * @param mayWrite Whether to set the hash of the page to the sentence.
 * @returns whether the sentence is shown, by the element or by the page.
 */
export declare function leadTo(id: string, mayWrite?: boolean): Promise<boolean>;
export {};
