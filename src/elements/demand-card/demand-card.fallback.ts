import type { Messages } from '../../i18n/messages.js';
import type { DemandView } from '../shared/demand.view.js';
import { asked, citationFallback, newLine, plain, quote } from '../shared/fallback.js';

/** Returns the addressees, the heading, the source sentence and the citation. */
export function demandFallback(view: DemandView, messages: Messages): string {
  const { heading, language, sentence, citation } = view;
  return [
    asked(view, messages) + plain(heading, language, messages),
    quote(sentence, messages),
    citationFallback(citation, messages),
  ].join(newLine);
}
