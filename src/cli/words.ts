import { all } from '../locales/all.js';
import type { Words } from '../locales/words.js';
import { Failure } from './say.js';

/** The words of the interface in a language. */
export function wordsOf(lang: string): Words {
  const words = new Map(Object.entries(all)).get(lang.split('-')[0]!);
  if (!words) {
    throw new Failure(`lang: expected one of ${Object.keys(all).join(', ')}; found "${lang}"`);
  }
  return words;
}
