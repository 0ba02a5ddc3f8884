import { ar } from './ar.js';
import { bn } from './bn.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { id } from './id.js';
import { ja } from './ja.js';
import type { Language } from './language.js';
import { my } from './my.js';
import { pt } from './pt.js';
import { th } from './th.js';
import { primary } from '../../utils/language-tag.js';

/** By primary language subtag. */
const languages: Record<string, Language | undefined> = {
  ...{ ar, bn, de, en, es, fr, id, ja, my, pt, th },
};

/** A language of which nothing is known. Documents in it may have words in English over their lists. */
const unknown: Language = {
  signed: /हस्ताक्षर|подпис|підпис|podpis|imzac|ondertek|firmatar|ký tên|서명|签署|簽署|联署|連署/iu,
  address: { to: [], copy: [], subject: [] },
  asks: [],
};

export const languageOf = (tag: string): Language => languages[primary(tag)] ?? unknown;

/** The words of a document's language, and those of English, which documents in other languages use too. */
export const labelsOf = (tag: string): Language[] => {
  const own = languageOf(tag);
  return own === en ? [en] : [own, en];
};

/** Whether a text has what one of the patterns describes, in the document's language or in English. */
export const says = (
  text: string,
  tag: string,
  pattern: (language: Language) => RegExp | undefined,
): boolean => labelsOf(tag).some((language) => pattern(language)?.test(text) ?? false);
