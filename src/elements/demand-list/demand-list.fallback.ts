import type { Messages } from '../../i18n/messages.js';
import { asked } from '../shared/demand.fallback.js';
import { citationFallback, joined, quote } from '../shared/fallback.js';
import type { DemandsView } from './demand-list.view.js';

/** Returns the sentences of all demands under their addressees, and the citation. */
export function demandsFallback({ groups, citation }: DemandsView, messages: Messages): string {
  const texts = groups.flatMap((group) => [
    [asked(group, messages)],
    ...group.demands.map(({ sentence }) => [quote(sentence, messages)]),
  ]);
  return joined(...texts, [citationFallback(citation, messages)]);
}
