import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { QuoteView } from './statement-quote.view.js';
import { citationTemplate } from '../shared/citation.template.js';
import { sentenceTemplate } from '../shared/sentence.template.js';

/** Renders a sentence as a pull quote, with its citation. */
export function quoteTemplate(
  { sentence, speaker, citation }: QuoteView,
  messages: Messages,
): TemplateResult {
  return html`<figure>
    ${sentenceTemplate(sentence, citation.statement.language, messages)}
    <figcaption>
      ${
        speaker
          ? html`<p part="speaker" lang=${citation.statement.language}>${speaker}</p>`
          : nothing
      }${citationTemplate(citation)}
    </figcaption>
  </figure>`;
}
