import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { QuoteView } from '../views/quote.js';
import { citationTemplate } from './citation.template.js';
import { sentenceTemplate } from './sentence.template.js';

/** A sentence as a pull quote with its citation. */
export function quoteTemplate({ sentence, citation }: QuoteView, words: Words): TemplateResult {
  return html`<figure>
    ${sentenceTemplate(sentence, citation.statement.language, words)}
    <figcaption>${citationTemplate(citation)}</figcaption>
  </figure>`;
}
