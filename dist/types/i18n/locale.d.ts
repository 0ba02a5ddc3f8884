import type { Messages } from './messages.js';
/** Returns the language of an element: the nearest `lang` attribute or, in XHTML, `xml:lang`, across shadow roots. */
export declare function languageOf(element: Element): string;
/**
 * Whether to wait for the messages of a language. Requests their file if there is one. A file that answers later still
 * counts.
 */
export declare function areLoading(language: string): boolean;
/** Returns the messages of the interface in a language. Default: English. Returns nothing while they load. */
export declare function messagesIn(language: string): Messages | undefined;
