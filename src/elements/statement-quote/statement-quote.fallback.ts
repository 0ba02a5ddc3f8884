import type { Messages } from '../../i18n/messages.js';
import { citationFallback, joined, plain, quote } from '../shared/fallback.js';
import type { QuoteView } from './statement-quote.view.js';

/** The sentence, its speaker and the citation. */
export function quoteFallback(
  { sentence, speaker, citation }: QuoteView,
  messages: Messages,
): string {
  const { language } = citation.statement;
  const by = speaker ? [plain(speaker, language, messages)] : [];
  return joined([quote(sentence, messages), ...by], [citationFallback(citation, messages)]);
}
