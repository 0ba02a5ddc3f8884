import type { Messages } from '../../i18n/messages.js';
import { escape } from '../../utils/html.js';
import { asked } from '../shared/demand.fallback.js';
import type { DemandView } from '../shared/demand.view.js';
import { citationFallback, joined, plain, quote, spoken } from '../shared/fallback.js';

/** Returns the addressees, the heading with its verb, the source sentence and the citation. */
export function demandFallback(view: DemandView, messages: Messages): string {
  const { heading, language, strength, sentence, citation } = view;
  const verb = strength ? [said(strength, citation.statement.language, messages)] : [];
  return joined(
    [asked(view, messages)],
    [spoken('b', heading, language, messages), ...verb],
    [quote(sentence, messages)],
    [citationFallback(citation, messages)],
  );
}

/** Returns the verb of a demand after its label: In the statement: “must”. */
function said(strength: string, language: string, messages: Messages): string {
  const { saidAs, colon, quotation } = messages;
  const verb = plain(strength, language, messages);
  return escape(saidAs + colon) + escape(quotation).replace('{text}', () => verb);
}
