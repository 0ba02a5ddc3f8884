import type { Messages } from '../../i18n/messages.js';
import { citationFallback, newLine, quote } from '../shared/fallback.js';
import type { QuoteView } from './statement-quote.view.js';

/** Returns the sentence and its citation. */
export function quoteFallback({ sentence, citation }: QuoteView, messages: Messages): string {
  return [quote(sentence, messages), citationFallback(citation, messages)].join(newLine);
}
