import { builtIn } from './bundled-locales.js';
import { en } from './locales/en.js';
import type { Messages } from './messages.js';
import { primary } from '../utils/language-tag.js';

/** The messages that are loaded, by primary subtag. Those of other languages are in files. */
export const loaded = new Map<string, Messages>([['en', en], ...builtIn]);

const inRegion = (messages: Messages | undefined, language: string) =>
  messages?.in?.(language) ?? messages;

/**
 * Returns the messages for what belongs to a text, such as a number before it, in the language of the text. Returns
 * those of the interface if the language is the same, or is not loaded.
 */
export const messagesOf = (language: string, ofInterface: Messages): Messages =>
  primary(language) === primary(ofInterface.tag)
    ? ofInterface
    : (inRegion(loaded.get(primary(language)), language) ?? ofInterface);
