import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { fill } from '../../i18n/format.js';
import { signedBy } from './signatories.view.js';

/** Where the words come from: what stands under every widget. */
export interface CitationView {
  /** Title and, where it is a translation, its language; day of issue (YYYY-MM-DD); URL; the statement's language. */
  statement: Pick<ShownStatement, 'title' | 'titleLanguage' | 'date' | 'url' | 'language'>;
  /** "Joint statement of 46 organizations". */
  issuer: string;
  /** Stands between that and the date. */
  comma: string;
  /** The day of issue, written out. */
  date: string;
  /** "As of 31 January 2025". */
  asOf: string;
}

/** The citation of a statement. */
export function citationView(statement: ShownStatement, messages: Messages): CitationView {
  const date = messages.date(statement.date);
  const { length } = statement.signatories;
  return {
    statement,
    issuer: length ? signedBy(statement, 'issuer', messages) : messages.unsigned,
    comma: messages.comma,
    date,
    asOf: fill(messages.asOf, { date }),
  };
}
