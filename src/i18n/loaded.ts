import { builtIn } from './bundled-locales.js';
import { en } from './locales/en.js';
import type { Messages } from './messages.js';
import { primary } from '../utils/language-tag.js';

/** The loaded messages, by primary subtag. The messages of other languages are in files. */
export const loaded = new Map<string, Messages>([['en', en], ...builtIn]);

const inRegion = (messages: Messages | undefined, language: string) =>
  messages?.in?.(language) ?? messages;

/**
 * Returns the messages in the language of a text, for words around it such as the bound of a number. Returns the
 * messages of the interface if the language is the same, or is not loaded.
 */
export const messagesOf = (language: string, ofInterface: Messages): Messages =>
  primary(language) === primary(ofInterface.tag)
    ? ofInterface
    : (inRegion(loaded.get(primary(language)), language) ?? ofInterface);
