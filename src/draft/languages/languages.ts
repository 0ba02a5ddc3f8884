import { ar } from './ar.js';
import { bn } from './bn.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { hi } from './hi.js';
import { id } from './id.js';
import { ja } from './ja.js';
import type { Language } from './language.js';
import { my } from './my.js';
import { pt } from './pt.js';
import { th } from './th.js';
import { primary } from '../../utils/language-tag.js';

/** The languages by their primary subtags. */
const languages: Record<string, Language | undefined> = {
  ...{ ar, bn, de, en, es, fr, hi, id, ja, my, pt, th },
};

/** The tags of the known languages. */
export const knownTags: string[] = Object.keys(languages);

/** An unknown language. Documents in it can have English labels above their lists. */
const unknown: Language = {
  signed: /подпис|підпис|podpis|imzac|ondertek|firmatar|ký tên|서명|签署|簽署|联署|連署/iu,
  address: { to: [], copy: [], subject: [] },
  asks: [],
};

export const languageOf = (tag: string): Language => languages[primary(tag)] ?? unknown;

/** Returns the document's language and English, because documents in other languages also use English words. */
export const labelsOf = (tag: string): Language[] => {
  const own = languageOf(tag);
  return own === en ? [en] : [own, en];
};

/** Whether a text matches a pattern of the document's language or of English. */
export const says = (
  text: string,
  tag: string,
  pattern: (language: Language) => RegExp | undefined,
): boolean => labelsOf(tag).some((language) => pattern(language)?.test(text) ?? false);
