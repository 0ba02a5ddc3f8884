import ar from './locales/ar.js';
import bn from './locales/bn.js';
import { en } from './locales/en.js';
import es from './locales/es.js';
import fr from './locales/fr.js';
import ja from './locales/ja.js';
import my from './locales/my.js';
import th from './locales/th.js';
import { primary } from '../utils/language-tag.js';
import type { Messages } from './messages.js';

/** The messages of every language, by primary subtag, for tools and for builds with a single file. */
export const all: Record<string, Messages> = { ar, bn, en, es, fr, ja, my, th };

/** Returns the messages for a language tag, by its primary subtag, or `undefined` if there are none. */
export const messagesFor = (lang: string): Messages | undefined =>
  new Map(Object.entries(all)).get(primary(lang));
