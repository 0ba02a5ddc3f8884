import { primary } from '../../utils/language-tag.js';
import { wordsOf } from '../tree/kinds-of-text.js';
import type { Section } from '../types.js';
import { knownTags, languageOf } from './languages.js';

/** Scripts in which only one of the known languages is written. */
const scripts: [string, RegExp][] = [
  ['ar', /\p{sc=Arab}/gu],
  ['bn', /\p{sc=Beng}/gu],
  ['hi', /\p{sc=Deva}/gu],
  ['ja', /[\p{sc=Hira}\p{sc=Kana}]/gu],
  ['my', /\p{sc=Mymr}/gu],
  ['th', /\p{sc=Thai}/gu],
];

/** Returns which part of the words of a text are short words of a language, such as "the" and "of". */
function share(words: string[], tag: string): number {
  const short = new Set(languageOf(tag).linking ?? []);
  const found = words.filter((word) => short.has(word));
  // "In" and "des" are words of several languages, and one alone says little.
  return new Set(found).size < 3 ? 0 : found.length / words.length;
}

/** Returns the language of a section. A statement in two languages has sections in another than its own. */
export function spokenIn({ heading = '', paragraphs }: Section, language: string): string {
  const text = [
    heading,
    ...paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)),
  ].join(' ');
  const words = wordsOf(text.toLowerCase()).map((word) =>
    word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''),
  );
  const own = primary(language);
  if (words.length < 12 || !knownTags.includes(own)) return language;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const [script] =
    scripts.find(([, letter]) => (text.match(letter)?.length ?? 0) > letters * 0.4) ?? [];
  if (script) return script === own ? language : script;
  const [best = own] = knownTags
    .filter((tag) => !scripts.some(([known]) => known === tag))
    .sort((one, other) => share(words, other) - share(words, one));
  return share(words, best) > Math.max(0.2, share(words, own) * 2) ? best : language;
}
