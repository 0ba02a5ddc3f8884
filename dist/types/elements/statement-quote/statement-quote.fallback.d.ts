import type { Messages } from '../../i18n/messages.js';
import type { QuoteView } from './statement-quote.view.js';
/** The sentence and its citation. */
export declare function quoteFallback({ sentence, citation }: QuoteView, messages: Messages): string;
