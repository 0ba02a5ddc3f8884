import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { QuoteView } from '../views/quote.js';
/** A sentence as a pull quote with its citation. */
export declare function quoteTemplate({ sentence, citation }: QuoteView, words: Words): TemplateResult;
