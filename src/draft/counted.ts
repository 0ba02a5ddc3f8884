import { languageOf } from './languages/languages.js';

/** Most counted things have fewer words than this. */
const most = 6;

/** Returns the text after a number up to the next punctuation. */
export const clauseOf = (after: string): string =>
  /^[^.,;:!?()—–“”"«»「」।။၊۔。、…؟،؛]*/u.exec(after)![0].trim();

/**
 * Returns the words after a number that name what it counts: "garment workers" in "37 garment workers were killed". A
 * verb, a conjunction, a preposition or a number ends them. If nothing does, the first words and an ellipsis.
 */
export function countedIn(after: string, language: string): string {
  const clause = clauseOf(after);
  const { afterCounted } = languageOf(language);
  const isEnglish = language.startsWith('en');
  const stop = afterCounted?.exec(clause)?.index ?? clause.length;
  const words = clause.slice(0, stop).split(/\s+/).filter(Boolean);
  const number = words.findIndex((word, index) => index > 0 && /^\p{Nd}/u.test(word));
  const verb = isEnglish ? words.findIndex((word, index) => isVerb(word, words[index - 1])) : -1;
  const own = words.slice(0, Math.min(...[number, verb, words.length].filter((at) => at >= 0)));
  // "Families of" goes on after the words that end it.
  while (own.length > 0 && genitive.test(own.at(-1)!)) own.pop();
  return own.length > most ? `${own.slice(0, most).join(' ')}…` : own.join(' ');
}

const genitive =
  /^(?:d['’]|of|the|an?|de|des|du|del|da|do|das|dos|la|le|les|el|los|las|der|den|von|من)$/iu;

/** Whether a word after the noun is a verb in the past: "families evicted", but not "locked exits". */
const isVerb = (word: string, before: string | undefined) =>
  before !== undefined &&
  /^\p{Ll}{2,}ed$/u.test(word) &&
  /(?:\p{Ll}s|men|people|children|dead|injured|staff|police)$/u.test(before);
