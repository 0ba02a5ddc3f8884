import ar from './ar.js';
import bn from './bn.js';
import { en } from './en.js';
import es from './es.js';
import fr from './fr.js';
import ja from './ja.js';
import my from './my.js';
import th from './th.js';
import type { Words } from './words.js';

/** The words of every language, by primary subtag: for tools, and for builds that are one file. */
export const all: Record<string, Words> = { ar, bn, en, es, fr, ja, my, th };

/** The words for a language tag, by its primary subtag; `undefined` where there are none. */
export const wordsFor = (lang: string): Words | undefined =>
  new Map(Object.entries(all)).get(lang.split('-')[0]!);
