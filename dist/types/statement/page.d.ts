/** Which sentences a page shows in full, so that a widget can lead to the one behind its words. */
type Has = (sentence: string) => boolean;
/** Has every element look again at what the page says: which sentences it shows, and in which language it is. */
export declare const pageChanged: () => void;
/** Says that the page shows the sentences for which `has` is true; the function returned takes it back. */
export declare function offerText(has: Has): () => void;
/** Follows the language of a part of the page: the document, or a shadow root with all that it stands in. */
export declare function followLanguage(root: Node): void;
/** Calls `reader` whenever that changes, until the function returned is called. */
export declare function followPage(reader: () => void): () => void;
/** Whether the page shows a sentence in full. */
export declare const isOnPage: (sentence: string) => boolean;
export {};
