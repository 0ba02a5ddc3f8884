import type { Words } from './locales/words.js';
export { moduleUrl, options, secondSet } from './beside.js';
/** By primary subtag. A language that is not here is in a file. */
export declare const loaded: Map<string, Words>;
/** The language of an element: that of the nearest `lang` attribute, across shadow roots. */
export declare function languageOf(element: Element): string;
/** Returns the words of the interface in a language, English if they fail to load, or nothing while they load. */
export declare function wordsIn(language: string): Words | undefined;
/** What an action needs when it is chosen. A file that failed to load is requested again each time. */
export declare const loadActions: () => Promise<typeof import("./actions.js")>;
/** Loads that before the reader chooses. If that fails, the choice itself tries again. */
export declare function prepareActions(): void;
/** What a statement of the page's own needs. */
export declare const presentOwn: () => {
    content?: typeof import("./own.js") | undefined;
    error?: Error | undefined;
};
