import type { Messages } from '../../i18n/messages.js';
import type { QuoteView } from './statement-quote.view.js';
/** The sentence, its speaker and the citation. */
export declare function quoteFallback({ sentence, speaker, citation }: QuoteView, messages: Messages): string;
