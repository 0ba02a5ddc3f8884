import type { Messages } from './messages.js';
/** Returns the language of an element: the nearest `lang` attribute or, in XHTML, `xml:lang`, across shadow roots. */
export declare function languageOf(element: Element): string;
/** Whether the messages of a language are loading. Requests their file if there is one. */
export declare function areLoading(language: string): boolean;
/** Returns the messages of the interface in a language. Default: English. Returns nothing while they load. */
export declare function messagesIn(language: string): Messages | undefined;
