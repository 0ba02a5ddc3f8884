import type { Messages } from './messages.js';
/** By primary subtag. A language that is not here is in a file. */
export declare const loaded: Map<string, Messages>;
/** The language of an element: that of the nearest `lang` or, in XHTML, `xml:lang` attribute, across shadow roots. */
export declare function languageOf(element: Element): string;
/** Returns the words of the interface in a language, English if they fail to load, or nothing while they load. */
export declare function messagesIn(language: string): Messages | undefined;
