import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { fill, fillPlural } from '../../i18n/format.js';

/** The citation under a widget. */
export interface CitationView {
  /**
   * The title and the language of a translated title, the day of issue (YYYY-MM-DD), the URL, and the statement's
   * language.
   */
  statement: Pick<ShownStatement, 'title' | 'titleLanguage' | 'date' | 'url' | 'language'>;
  /** "Joint statement of 46 organizations". */
  issuer: string;
  /** The separator between the issuer and the date. */
  comma: string;
  /** The formatted day of issue. */
  date: string;
  /** "As of 31 January 2025". */
  asOf: string;
}

/** Returns the citation of a statement. */
export function citationView(statement: ShownStatement, messages: Messages): CitationView {
  const date = messages.date(statement.date);
  const { length } = statement.signatories;
  return {
    statement,
    issuer: length ? fillPlural(messages.issuer, length, messages) : messages.unsigned,
    comma: messages.comma,
    date,
    asOf: fill(messages.asOf, { date }),
  };
}
