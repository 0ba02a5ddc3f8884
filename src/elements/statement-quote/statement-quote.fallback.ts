import type { Words } from '../../i18n/messages.js';
import { citationFallback, newLine, quote } from '../shared/fallback.js';
import type { QuoteView } from './statement-quote.view.js';

/** The sentence and its citation. */
export function quoteFallback({ sentence, citation }: QuoteView, words: Words): string {
  return [quote(sentence, words), citationFallback(citation, words)].join(newLine);
}
