import type { Words } from '../../i18n/messages.js';
import { asked, citationFallback, newLine, quote } from '../shared/fallback.js';
import type { DemandsView } from './demand-list.view.js';

/** Every demand with who is asked, and the citation. */
export function demandsFallback({ groups, citation }: DemandsView, words: Words): string {
  const lines = groups.flatMap((group) => [
    `${asked(group, words)}:`,
    ...group.demands.map(({ sentence }) => quote(sentence, words)),
  ]);
  return [...lines, citationFallback(citation, words)].join(newLine);
}
