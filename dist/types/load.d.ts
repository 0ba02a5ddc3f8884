import type { Words } from './locales/words.js';
/** The address of the module that the page has loaded. */
export declare const moduleUrl: string;
/** What a page says in that address: `?prefix=acme`, `?links`. */
export declare const options: URLSearchParams;
/** The language of an element: that of the nearest `lang` attribute, across shadow roots. */
export declare function languageOf(element: Element): string;
/** The words of the interface in a language, English where there are none; `ready` is called once their file is there. */
export declare function wordsIn(language: string, ready: () => void): Words | undefined;
/** What an action needs when it is chosen. */
export declare const loadActions: () => Promise<typeof import("./actions.js")>;
/** What a statement of a page's own needs. */
export declare const loadOwn: () => Promise<typeof import("./own.js")>;
