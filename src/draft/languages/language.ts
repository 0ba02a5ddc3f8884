import type { Bound } from '../../statement/schema.js';

/** The words and patterns of a language that drafts use. A missing pattern matches nothing. */
export interface Language {
  /** Labels above signatories: "Signed by", "List of signatories". */
  signed: RegExp;
  /** Labels above one kind of signatories. */
  organizations?: RegExp;
  individuals?: RegExp;
  /** Words of a label above those who signed first, who are a group of their own. */
  firstSigned?: RegExp;
  /** A line that ends a letter: "Yours sincerely,". */
  closing?: RegExp;
  /** A line over the name of a person who signs for an organization: "For River Watch:". It is in the group `who`. */
  behalf?: RegExp;
  /** Labels in a letter: before its recipients, before the recipients of a copy, and before its subject. */
  address: { to: string[]; copy: string[]; subject: string[] };
  /** The label of the number of a letter: "Our ref.:". */
  fileNumber?: RegExp;
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
  /** What a line under a picture begins with: "Photo:". */
  captions?: RegExp;
  /** A heading over links to other pages of a site, or over comments: "You may also like". */
  elsewhere?: RegExp;
  /** Titles before the name of a person, and roles of persons. */
  titles?: RegExp;
  roles?: RegExp;
  /** The heads of columns. */
  columns?: {
    name: RegExp;
    role: RegExp;
    /** A kind of organization alone: "Union". */
    organization: RegExp;
    affiliation: RegExp;
    region: RegExp;
    /** Who signs for an organization: "Represented by", "Name and title". */
    representative: RegExp;
    /** What is said of no signatory in a statement: "Signature", "Date", "Members". */
    other: RegExp;
    /** What a spreadsheet says of signatories, and a document does not. */
    url: RegExp;
    kind: RegExp;
    group: RegExp;
    joined: RegExp;
  };
  /** Abbreviations that end with a full stop before a name. */
  abbreviations?: string[];
  /** Phrases before and after a number that give its bound. */
  bounds?: Partial<Record<Bound, string[]>>;
  boundsAfter?: Partial<Record<Bound, string[]>>;
  /** Words before a number that end like a bound and are none, such as the preposition of a verb. */
  noBound?: RegExp;
  powers?: Record<string, number>;
  /** Words between the day, the month and the year of a date: "3 de mayo del año 2024". */
  inDates?: string;
  /** The words for the days of a month, in order, with "_" for a space: "first", "second". */
  dayWords?: string;
  /** The pattern of what follows a day that is after its month. Other numbers after a month count something. */
  afterDay?: string;
  /** Words that replace an exact number, such as "dozens". */
  vague?: string[];
  /** Words that turn the number before them into a share: "two thirds". */
  shares?: RegExp;
  /** Fractions, which are no figures: "two thirds of the schools". A report names them. */
  fractions?: RegExp;
  /** Words that link others and count nothing: "by" in "people killed by the army". */
  linking?: string[];
  /** Units of time after a number. A duration and an age count nothing. */
  durations?: RegExp;
  /** The words before a number that counts nothing, such as the number of an article, a room or a page. */
  references?: string[];
  /** Words that end the name of the counted things: "were" in "37 workers were killed". */
  afterCounted?: RegExp;
  /** Sentences that ask. The addressees are in the group `who`, and the verb is in the group `verb`. */
  asks: RegExp[];
  /** Verbs that follow the addressee: "must". */
  modal?: RegExp;
  /** What is before a verb such as "must" in a relative clause: "an assessment, which". */
  relative?: RegExp;
  /** A relative clause that such a verb ends: "Kinder, die zurückkehren". */
  relativeEnd?: RegExp;
  /** The words before a day, as a pattern. "Must" with a day tells a plan: "doit fermer le 31 décembre". English has "is to". */
  beforeDay?: string;
  /** What follows such a verb in a sentence that asks nobody: "should have acted", "must wait for hours". */
  noDemand?: RegExp;
  /** Sentences that ask the reader of a letter. */
  asksYou?: RegExp;
  /** Phrases that lead into demands and name no addressee: "Our demands". */
  demands?: RegExp;
  /** A line or a heading with the addressees in the group `who`: "To the government:". */
  to?: RegExp;
  /** Subjects that cannot be addressees: "we", "it", "nobody". */
  nobody?: RegExp;
  /** Names that say that they are those who can be asked: "The World Bank", "Donors". */
  actors?: RegExp;
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

const or = '(?:or|to|and|ou|à|et|o|a|y|e|u|oder|bis|und|atau|hingga|sampai|dan|[–-])';

/**
 * Returns a pattern of units of time after a number: "years", "or three years", "consecutive days". `between` are words
 * that can be between the number and its unit.
 */
export const durations = (units: string, between = '(?!)'): RegExp =>
  new RegExp(
    `^(?:\\s?${or}\\s?[\\p{L}\\d.,]+)?[\\s-]?(?:(?:${between})\\s){0,2}(?:${units})(?!${letter})`,
    'iu',
  );

/** Returns a pattern of the beginnings of words. */
export const stems = (...beginnings: string[]): RegExp =>
  new RegExp(`(?<!${letter})(?:${beginnings.join('|')})`, 'iu');

/** Returns a pattern of a whole head of a column, with or without an explanation in brackets. */
export const heads = (...phrases: string[]): RegExp =>
  new RegExp(`^(?:${phrases.join('|')})(?:\\s*\\([^)]*\\))?[.:：]?$`, 'iu');

/** Returns a pattern of names that begin with one of the words, such as "loi sur l'eau". */
export const headFirst = (...nouns: string[]): RegExp =>
  new RegExp(`^(?:${nouns.join('|')})(?!${letter}|-)`, 'iu');

/** Returns a pattern of a whole line, with or without punctuation at its end. */
export const line = (...phrases: string[]): RegExp =>
  new RegExp(`^(?:${phrases.join('|')})\\s*[,.:：،、!]?$`, 'iu');

/** Returns a pattern of a line under a picture, which begins with one of the words. */
export const captions = (...phrases: string[]): RegExp =>
  new RegExp(`^(?:©|(?:${phrases.join('|')})\\s*[:：©])\\s*\\S`, 'iu');

/** Matches the addressees in a sentence, up to the end of a clause. A full stop can be in "U.S." or "6.4%". */
const stop =
  '\\.(?=\\d)|(?<=(?<!\\p{L})(?:\\p{Lu}|St|Dr|Mrs?|Ms|Prof|Rev|Hon|Gov|Gen|Sen|Inc|Ltd|Co))\\.';
const who = `(?<who>(?:[^;:.!?–—]|${stop}){2,120}?)`;

/** Returns a pattern of a sentence that asks. `{who}` matches the addressees. */
export const ask = (pattern: string): RegExp => new RegExp(pattern.replace('{who}', who), 'u');
