import type { Words } from '../../i18n/messages.js';
import { tag } from '../../utils/html.js';
import { citationFallback, newLine, plain } from '../shared/fallback.js';
import type { SignatoriesView } from './signatory-list.view.js';

/** Who signed, and the citation. */
export function signatoriesFallback(
  { heading, signatories, citation }: SignatoriesView,
  words: Words,
): string {
  const names = plain(
    signatories.map(({ name }) => name).join('; '),
    citation.statement.language,
    words,
  );
  return [`${tag('b', heading)}: ${names}`, citationFallback(citation, words)].join(newLine);
}
