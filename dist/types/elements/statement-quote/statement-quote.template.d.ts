import { type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { QuoteView } from './statement-quote.view.js';
/** Renders a sentence as a pull quote, with its citation. */
export declare function quoteTemplate({ sentence, speaker, citation }: QuoteView, messages: Messages): TemplateResult;
