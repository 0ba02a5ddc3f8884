import type { Words } from '../../i18n/messages.js';
import type { DemandView } from '../shared/demand.view.js';
import { asked, citationFallback, newLine, plain, quote } from '../shared/fallback.js';

/** Who is asked, the heading, the demand in the statement's words, and the citation. */
export function demandFallback(view: DemandView, words: Words): string {
  const { heading, language, sentence, citation } = view;
  return [
    `${asked(view, words)}: ${plain(heading, language, words)}`,
    quote(sentence, words),
    citationFallback(citation, words),
  ].join(newLine);
}
