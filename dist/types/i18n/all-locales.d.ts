import type { Messages } from './messages.js';
/** The words of every language, by primary subtag: for tools, and for builds that are one file. */
export declare const all: Record<string, Messages>;
/** The words for a language tag, by its primary subtag; `undefined` where there are none. */
export declare const messagesFor: (lang: string) => Messages | undefined;
