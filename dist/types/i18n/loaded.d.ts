import type { Messages } from './messages.js';
/** The loaded messages, by primary subtag. The messages of other languages are in files. */
export declare const loaded: Map<string, Messages>;
/**
 * Returns the messages in the language of a text, for words around it such as the bound of a number. Returns the
 * messages of the interface if the language is the same, or is not loaded.
 */
export declare const messagesOf: (language: string, ofInterface: Messages) => Messages;
