import type { Bound } from '../../statement/schema.js';

/** What the drafts know of a language. A pattern that is left out matches nothing. */
export interface Language {
  /** Words of a line over signatories: "Signed by", "List of signatories". */
  signed: RegExp;
  /** Words of a line over one kind of signatories. */
  organizations?: RegExp;
  individuals?: RegExp;
  /** A line that ends a letter: "Yours sincerely,". */
  closing?: RegExp;
  /** Words before those to whom a letter goes, before those who get a copy, and before its subject. */
  address: { to: string[]; copy: string[]; subject: string[] };
  /** A line of the address that needs no colon after its word, and one that ends with a word. */
  addressLine?: RegExp;
  /** "Dear Minister," with the name as `who`. */
  salutation?: RegExp;
  /** What a document is, over its title: "Joint statement", "For immediate release". */
  kinds?: RegExp;
  /** A title that says what the document is: "Open letter on the dam". The name of its sender can be over it. */
  titled?: RegExp;
  /** The words that open a line with the date of issue: "Adopted by the assembly on 3 May 2024". */
  issued?: RegExp;
  /** Words of a line over footnotes, and over what is for editors. */
  notes?: RegExp;
  closingNotes?: RegExp;
  /** Titles before the name of a person, and roles of persons. */
  titles?: RegExp;
  roles?: RegExp;
  /** The heads of columns. */
  columns?: { name: RegExp; role: RegExp; affiliation: RegExp; region: RegExp };
  /** Abbreviations that end with a full stop before a name. */
  abbreviations?: string[];
  /** Phrases before a number, and after it, that bound it. */
  bounds?: Partial<Record<Bound, string[]>>;
  boundsAfter?: Partial<Record<Bound, string[]>>;
  powers?: Record<string, number>;
  /** Words that stand for a number which is not said. */
  vague?: string[];
  /** What makes a share of the number before it: "two thirds". */
  shares?: RegExp;
  /** The words before a number that counts nothing, such as the number of an article, a room or a page. */
  references?: string[];
  /** Sentences that ask, with those who are asked as `who` and the verb as `verb`. */
  asks: RegExp[];
  /** The verb that follows its subject and asks it: "must". */
  modal?: RegExp;
  /** Sentences that ask the reader of a letter. */
  asksYou?: RegExp;
  /** What leads up to demands and names nobody: "Our demands". */
  demands?: RegExp;
  /** A line or a heading that names those who are asked as `who`: "To the government:". */
  to?: RegExp;
  /** Subjects that can be asked nothing: "we", "it", "nobody". */
  nobody?: RegExp;
  /** Subjects that can do nothing themselves, such as a law or a talk: what they must is no demand on them. */
  things?: RegExp;
  /** What opens a clause before its subject. */
  opening?: RegExp;
  /** "And" before a second name with an article of its own: "the army and the police". */
  andThe?: RegExp;
  /** Articles, which are no part of a name. */
  articles?: RegExp;
}

const letter = '[\\p{L}\\p{M}]';

/** A pattern of whole words or phrases, each of which may be a pattern itself. */
export const words = (...phrases: string[]): RegExp =>
  new RegExp(`(?<!${letter})(?:${phrases.join('|')})(?!${letter})`, 'iu');

/** A pattern of the beginnings of words. */
export const stems = (...beginnings: string[]): RegExp =>
  new RegExp(`(?<!${letter})(?:${beginnings.join('|')})`, 'iu');

/** A pattern of names that begin with one of some words, such as "loi sur l'eau". */
export const headFirst = (...nouns: string[]): RegExp =>
  new RegExp(`^(?:${nouns.join('|')})(?!${letter}|-)`, 'iu');

/** A pattern of a whole line, with or without a sign at its end. */
export const line = (...phrases: string[]): RegExp =>
  new RegExp(`^(?:${phrases.join('|')})\\s*[,.:：،、!]?$`, 'iu');

/** Those who are asked, in a sentence: nothing that ends a clause. */
const who = '(?<who>[^;:.!?–—]{2,120}?)';

/** A pattern of a sentence that asks. `{who}` matches the addressees. */
export const ask = (pattern: string): RegExp => new RegExp(pattern.replace('{who}', who), 'u');
