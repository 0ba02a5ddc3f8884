/** What elements follow of the page: the sentences that it shows in full, its network and its language. */
import type { Occasions } from './retry.js';
/** An element that shows a statement in full. */
export interface FullText extends EventTarget {
    /** The id of the sentence that is marked. */
    target: string | undefined;
    /** Returns the element of a sentence. */
    sentence: (id: string) => HTMLElement | undefined;
}
/** Returns the URL of the page without its hash. */
export declare const pageUrl: () => string;
/** Returns the id in a hash, also if a chat program has encoded its colon. */
export declare const idIn: (hash: string) => string;
type Follower = () => void;
/** Makes every element look again at the page: the sentences that it shows, and its language. */
export declare const pageChanged: () => void;
/** Adds a full text to the page. The returned function removes it. */
export declare function offerText(text: FullText): () => void;
/** Whether the page has a full text. */
export declare const hasText: () => boolean;
/** Counts the occasions on which a file that failed to load is requested again. */
export declare const occasions: Occasions;
/**
 * Calls `follower` whenever the page changes or the network is back, until the returned function is called. Observes
 * the page only while there are followers.
 */
export declare function followPage(follower: Follower): () => void;
/** Returns the full texts that have a sentence, whether a reader can see them or not. */
export declare const textsWith: (sentence: string) => FullText[];
/** Marks a sentence in one full text, and nothing in the others. */
export declare const markIn: (marked: FullText, sentence: string) => void;
/** Whether the page has a sentence in a full text. Whether a reader can see it there is decided on a click. */
export declare const isOnPage: (sentence: string) => boolean;
/**
 * Calls `follower` whenever a `lang` attribute changes in a document or a shadow root, or in their ancestors, until the
 * returned function is called. All followers of a root share one observer.
 */
export declare function followLanguage(root: Node, follower: Follower): () => void;
export {};
