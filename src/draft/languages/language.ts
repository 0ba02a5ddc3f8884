import type { Bound } from '../../statement/schema.js';

/** The words and patterns of a language that drafts use. A missing pattern matches nothing. */
export interface Language {
  /** Labels above signatories: "Signed by", "List of signatories". */
  signed: RegExp;
  /** Labels above one kind of signatories. */
  organizations?: RegExp;
  individuals?: RegExp;
  /** A line that ends a letter: "Yours sincerely,". */
  closing?: RegExp;
  /** Labels in a letter: before its recipients, before the recipients of a copy, and before its subject. */
  address: { to: string[]; copy: string[]; subject: string[] };
  /** A line of the address with a label that needs no colon, and a line that ends with a label. */
  addressLine?: RegExp;
  /** A greeting such as "Dear Minister,". The name is in the group `who`. */
  salutation?: RegExp;
  /** The type of a document, above its title: "Joint statement", "For immediate release". */
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
  /** Phrases before and after a number that give its bound. */
  bounds?: Partial<Record<Bound, string[]>>;
  boundsAfter?: Partial<Record<Bound, string[]>>;
  powers?: Record<string, number>;
  /** Words that replace an exact number, such as "dozens". */
  vague?: string[];
  /** Words that turn the number before them into a share: "two thirds". */
  shares?: RegExp;
  /** The words before a number that counts nothing, such as the number of an article, a room or a page. */
  references?: string[];
  /** Sentences that ask. The addressees are in the group `who`, and the verb is in the group `verb`. */
  asks: RegExp[];
  /** Verbs that follow the addressee: "must". */
  modal?: RegExp;
  /** Sentences that ask the reader of a letter. */
  asksYou?: RegExp;
  /** Phrases that lead into demands and name no addressee: "Our demands". */
  demands?: RegExp;
  /** A line or a heading with the addressees in the group `who`: "To the government:". */
  to?: RegExp;
  /** Subjects that cannot be addressees: "we", "it", "nobody". */
  nobody?: RegExp;
  /** Subjects that cannot act, such as a law or a talk. A "must" after them is not a demand on them. */
  things?: RegExp;
  /** Words that open a clause before its subject. */
  opening?: RegExp;
  /** "And" before a second name with an article of its own: "the army and the police". */
  andThe?: RegExp;
  /** Articles, which are no part of a name. */
  articles?: RegExp;
}

const letter = '[\\p{L}\\p{M}]';

/** Returns a pattern of whole words or phrases. Each of them can be a pattern. */
export const words = (...phrases: string[]): RegExp =>
  new RegExp(`(?<!${letter})(?:${phrases.join('|')})(?!${letter})`, 'iu');

/** Returns a pattern of the beginnings of words. */
export const stems = (...beginnings: string[]): RegExp =>
  new RegExp(`(?<!${letter})(?:${beginnings.join('|')})`, 'iu');

/** Returns a pattern of names that begin with one of the words, such as "loi sur l'eau". */
export const headFirst = (...nouns: string[]): RegExp =>
  new RegExp(`^(?:${nouns.join('|')})(?!${letter}|-)`, 'iu');

/** Returns a pattern of a whole line, with or without punctuation at its end. */
export const line = (...phrases: string[]): RegExp =>
  new RegExp(`^(?:${phrases.join('|')})\\s*[,.:：،、!]?$`, 'iu');

/** Matches the addressees in a sentence, up to the end of a clause. */
const who = '(?<who>[^;:.!?–—]{2,120}?)';

/** Returns a pattern of a sentence that asks. `{who}` matches the addressees. */
export const ask = (pattern: string): RegExp => new RegExp(pattern.replace('{who}', who), 'u');
