import type { Bound, Translation } from '../statement/schema.js';

/** One wording for each plural category of the language (CLDR); `other` stands in for those not given. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * The words of the interface in one language. `{name}` stands for a value that is put in. A statement's own
 * words are not here.
 */
export interface Messages {
  /** BCP 47 tag for `lang` and `Intl`. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** The words as another region has them: where it has other digits or separators. */
  in?: (language: string) => Messages;
  /** The plural category of a count. */
  plural: (count: number) => Intl.LDMLPluralRule;
  /**
   * A number as the language writes it; the compact form is "3.5 million". Nothing is rounded. Some languages inflect a
   * number that has a bound.
   */
  number: (value: number, notation?: 'compact', bound?: Bound) => string;
  /** A date of the form YYYY, YYYY-MM, YYYY-MM-DD or, beside another of the same year, -MM-DD or -MM, no more precise than it is. */
  date: (date: string) => string;
  /** A number with its bound; {n} is the number. A number that is not here stands alone. */
  bounds: Partial<Record<Bound, string>>;
  /** {date} is the day on which the statement was issued. */
  asOf: string;
  /** {date} is the day, the month or the year since which a figure counts. */
  since: string;
  /** The same for a day, if the language says that in another way: "depuis le 1er février 2021". */
  sinceDay?: string;
  /** Opens the sentence that something comes from. */
  source: string;
  /** Leads to that sentence in the full text. */
  inContext: string;
  /** Says of a sentence or a text that it is a translation. */
  translation: Record<Translation['status'], string>;
  /** Shows the sentence that was translated. */
  original: string;
  /** Who issued the statement; {n} is the number of signatories. */
  issuer: Plural;
  /** Stands between that and the day of issue. */
  comma: string;
  /** Stands between a label and what it labels. */
  colon: string;
  /** Stands between names that can have commas in them. */
  semicolon: string;
  /** The same for a statement without signatories. */
  unsigned: string;
  /** Heads the list of signatories; {n} is their number. */
  signed: Plural;
  /** The label of the filter over the signatories. */
  filter: string;
  /** How many signatories match the filter: {n} of {total}. */
  matches: string;
  /** The same for signatories who are not all organizations. {who} is how many of each kind there are. */
  mixed: {
    organization: Plural;
    network: Plural;
    person: Plural;
    issuer: string;
    signed: string;
    filter: string;
    matches: string;
  };
  /** Says on what {date} the statement was last corrected. */
  corrected: string;
  /** The heading {signed}, followed by the number {n} of those who joined after the issue. */
  joinedLater: string;
  /** When a signatory joined, if that was after the issue. */
  joined: string;
  /** Shows the signatories past the limit; {n} is the number of all. */
  showAll: string;
  /** Goes back to the limit. */
  showFewer: string;
  /**
   * A quoted sentence, {text}, in the quotation marks of this language (CLDR). The marks follow the language
   * of the interface: an English sentence in a French interface is set in « and ».
   */
  quotation: string;
  /** Stands before the addressees of a demand. */
  askedOf: string;
  /** Stands before the verb with which the statement asks, as a quotation. */
  saidAs: string;
  /** How many demands are shown: {n} of {total}. */
  demandsShown: string;
  /** A range of dates, {start} to {end}. */
  range: string;
  /** The actions, by their names in the `actions` attribute. */
  labels: Record<'cite' | 'share' | 'embed', string>;
  /** Said under the actions if their file fails to load. */
  actionsFailed: string;
  /** What is said about a statement of a page's own. */
  customStatement: {
    /** Said under the fallback content while a statement is on its way. */
    loading: string;
    /** Said there if it could not be loaded, or is not valid. */
    failed: string;
  };
  /** What the actions say. */
  actions: {
    /** A citation as plain text. */
    plain: string;
    /** Said when something is on the clipboard. */
    copied: string;
    /** Said when the reader's device has taken over. */
    shared: string;
    /** Said if the clipboard is refused and the text is selected instead. */
    refused: string;
  };
  /** Heads what was still to come when the statement was issued, on {date}. */
  ahead: string;
}
