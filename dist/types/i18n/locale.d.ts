import type { Messages } from './messages.js';
/** The language of an element: that of the nearest `lang` or, in XHTML, `xml:lang` attribute, across shadow roots. */
export declare function languageOf(element: Element): string;
/** Whether the messages of a language are on their way. Requests their file if there is one. */
export declare function areLoading(language: string): boolean;
/** Returns the messages of the interface in a language, English if there are none, or nothing while they load. */
export declare function messagesIn(language: string): Messages | undefined;
