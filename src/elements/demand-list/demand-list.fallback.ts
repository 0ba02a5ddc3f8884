import type { Messages } from '../../i18n/messages.js';
import { asked, citationFallback, newLine, quote } from '../shared/fallback.js';
import type { DemandsView } from './demand-list.view.js';

/** Returns all demands with their addressees, and the citation. */
export function demandsFallback({ groups, citation }: DemandsView, messages: Messages): string {
  const lines = groups.flatMap((group) => [
    asked(group, messages).trimEnd(),
    ...group.demands.map(({ sentence }) => quote(sentence, messages)),
  ]);
  return [...lines, citationFallback(citation, messages)].join(newLine);
}
