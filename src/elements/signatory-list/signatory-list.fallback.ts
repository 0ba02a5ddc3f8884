import type { Messages } from '../../i18n/messages.js';
import { tag } from '../../utils/html.js';
import { citationFallback, joined } from '../shared/fallback.js';
import { namesFallback } from '../shared/signatories.fallback.js';
import type { SignatoriesView } from './signatory-list.view.js';

/** Returns the heading, the signatories and the citation. */
export function signatoriesFallback(
  { heading, signatories, citation }: SignatoriesView,
  messages: Messages,
): string {
  const names = namesFallback(signatories, citation.statement.language, messages);
  return joined([tag('b', heading)], ...names, [citationFallback(citation, messages)]);
}
