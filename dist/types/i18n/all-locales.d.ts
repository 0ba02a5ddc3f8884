import type { Messages } from './messages.js';
/** The messages of every language, by primary subtag, for tools and for builds with a single file. */
export declare const all: Record<string, Messages>;
/** Returns the messages for a language tag, by its primary subtag, or `undefined` if there are none. */
export declare const messagesFor: (lang: string) => Messages | undefined;
