import ar from './locales/ar.js';
import bn from './locales/bn.js';
import { en } from './locales/en.js';
import es from './locales/es.js';
import fr from './locales/fr.js';
import ja from './locales/ja.js';
import my from './locales/my.js';
import th from './locales/th.js';
import type { Words } from './messages.js';

/** The words of every language, by primary subtag: for tools, and for builds that are one file. */
export const all: Record<string, Words> = { ar, bn, en, es, fr, ja, my, th };

/** The words for a language tag, by its primary subtag; `undefined` where there are none. */
export const wordsFor = (lang: string): Words | undefined =>
  new Map(Object.entries(all)).get(lang.split('-')[0]!);
