import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { fill, fillDate } from '../../i18n/format.js';
import { signedBy } from './signatories.view.js';

/** The citation under a widget. */
export interface CitationView {
  /** The title and the language of a translated title, the date of issue, the URL, and the statement's language. */
  statement: Pick<ShownStatement, 'title' | 'titleLanguage' | 'date' | 'url' | 'language'>;
  /** "Joint statement of 46 organizations". */
  issuer: string;
  /** The separator between the issuer and the date. */
  comma: string;
  /** The separator between the date of a correction and its text. */
  colon: string;
  /** The formatted date of issue. */
  date: string;
  /** "As of 31 January 2025". */
  asOf: string;
  /** "version 2.1" for a number, or the version as published. */
  version: string | undefined;
  versionLanguage: string;
  /** "Corrected on 3 March 2025", if anything was corrected after the issue. */
  corrected: string | undefined;
  /** The corrections, with formatted dates. */
  corrections: { date: string; text: string }[];
}

/** Returns the citation of a statement. */
export function citationView(statement: ShownStatement, messages: Messages): CitationView {
  const date = messages.date(statement.date);
  const { length } = statement.signatories;
  const corrections = (statement.corrections ?? []).map(({ date: day, text }) => ({
    date: messages.date(day),
    text,
  }));
  const { version, language } = statement;
  const isNumber = version && /^[\p{N}.]+$/u.test(version);
  const last = corrections.at(-1);
  return {
    statement,
    issuer: length ? signedBy(statement, 'issuer', messages) : messages.unsigned,
    comma: messages.comma,
    colon: messages.colon,
    date,
    asOf: fillDate(messages, 'asOf', statement.date),
    version: isNumber ? fill(messages.version, { version }) : version,
    versionLanguage: isNumber ? messages.tag : language,
    corrected: last && fill(messages.corrected, { date: last.date }),
    corrections,
  };
}
