import { type FullText } from '../runtime/page.js';
/** Reveals a sentence of the full text: opens whatever hides it, if a script can open it. */
/** The module's functions and state. They are arguments, because this file is built separately from the module. */
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
 * Reveals a sentence in the first full text where a reader can see it, marks it, scrolls to it and focuses it. Returns
 * whether the sentence is shown, by this file or by the page.
 */
export declare function reveal(id: string, mayWrite: boolean, page: Page): Promise<boolean>;
export {};
