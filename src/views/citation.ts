import type { Words } from '../locales/words.js';
import type { StatementContent } from '../statement/content.js';
import { fill, fillPlural, formatDate } from './format.js';

/** Where the words come from: what stands under every widget. */
export interface CitationView {
  /** Title, day of issue (YYYY-MM-DD), URL if there is one, and language, as the statement has them. */
  statement: Pick<StatementContent, 'title' | 'date' | 'url' | 'language'>;
  /** "Joint statement of 46 organizations". */
  issuer: string;
  /** The day of issue, written out. */
  date: string;
  /** "As of 31 January 2025". */
  asOf: string;
}

/** The citation of a statement. */
export function citationView(statement: StatementContent, words: Words): CitationView {
  const date = formatDate(statement.date, words.tag);
  const { length } = statement.signatories;
  return {
    statement,
    issuer: length ? fillPlural(words.issuer, length, words.tag) : words.unsigned,
    date,
    asOf: fill(words.asOf, { date }),
  };
}
