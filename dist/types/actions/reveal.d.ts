import { type FullText } from '../runtime/page.js';
/**
 * Leads a reader to a sentence in the full text, through whatever hides it and lets a script reveal it.
 */
/** What is known of the page. It is handed in, because this file is built apart from the module. */
interface Page {
    textsWith: (id: string) => FullText[];
    markIn: (text: FullText, id: string) => void;
    isOnPage: (id: string) => boolean;
    isOfPage: (id: string) => boolean;
    sentenceInUrl: () => string | undefined;
    goTo: (sentence: HTMLElement) => boolean;
    createEvent: (sentence: string) => Event;
}
/**
 * Reveals a sentence in the first full text where a reader can see it, marks it, scrolls to it and gives it the focus.
 * Returns whether the sentence is shown, here or by the page itself.
 */
export declare function reveal(id: string, mayWrite: boolean, page: Page): Promise<boolean>;
export {};
