import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { SentenceView } from '../views/sentence.js';

/** A sentence as a quotation, what it is a translation of, and the way to it in its context. */
export function sentenceTemplate(
  { text, language, status, original, href }: SentenceView,
  statementLanguage: string,
  words: Words,
): TemplateResult {
  return html`<blockquote part="sentence" lang=${language} dir="auto">${text}</blockquote>
    ${
      original && status
        ? html`<p><small part="translation">${words.translation[status]}</small></p>
            <details part="original">
              <summary>${words.original}</summary>
              <blockquote lang=${statementLanguage} dir="auto">${original.text}</blockquote>
            </details>`
        : nothing
    }
    ${href ? html`<a part="link" href=${href}>${words.inContext}</a>` : nothing}`;
}

/** The same behind a disclosure; `label` tells it from other disclosures. */
export function sourceTemplate(
  sentence: SentenceView,
  label: string,
  statementLanguage: string,
  words: Words,
): TemplateResult {
  const { source } = words;
  return html`<details part="source">
    <summary aria-label=${`${source}: ${label}`}>${source}</summary>
    ${sentenceTemplate(sentence, statementLanguage, words)}
  </details>`;
}
