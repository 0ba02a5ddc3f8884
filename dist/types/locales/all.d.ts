import type { Words } from './words.js';
/** The words of every language, by primary subtag: for tools, and for builds that are one file. */
export declare const all: Record<string, Words>;
/** The words for a language tag, by its primary subtag; `undefined` where there are none. */
export declare const wordsFor: (lang: string) => Words | undefined;
