import type { Messages } from './messages.js';
/** The messages that are loaded, by primary subtag. Those of other languages are in files. */
export declare const loaded: Map<string, Messages>;
/**
 * Returns the messages for what belongs to a text, such as a number before it, in the language of the text. Returns
 * those of the interface if the language is the same, or is not loaded.
 */
export declare const messagesOf: (language: string, ofInterface: Messages) => Messages;
