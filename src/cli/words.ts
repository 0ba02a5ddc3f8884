import ar from '../locales/ar.js';
import bn from '../locales/bn.js';
import { en } from '../locales/en.js';
import es from '../locales/es.js';
import fr from '../locales/fr.js';
import ja from '../locales/ja.js';
import my from '../locales/my.js';
import th from '../locales/th.js';
import type { Words } from '../locales/words.js';
import { Failure } from './say.js';

const all: Record<string, Words> = { ar, bn, en, es, fr, ja, my, th };

/** The words of the interface in a language. */
export function wordsOf(lang: string): Words {
  const words = new Map(Object.entries(all)).get(lang.split('-')[0]!);
  if (!words) {
    throw new Failure(`lang: expected one of ${Object.keys(all).join(', ')}; found "${lang}"`);
  }
  return words;
}
