import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { SentenceView } from '../views/sentence.js';

/** A sentence as a quotation, and the way to it in its context where there is one. */
export function sentenceTemplate(
  { text, href }: SentenceView,
  language: string,
  { inContext }: Words,
): TemplateResult {
  return html`<blockquote part="sentence" lang=${language}>${text}</blockquote>
    ${href ? html`<a part="link" href=${href}>${inContext}</a>` : ''}`;
}

/** The same behind a disclosure; `label` tells it from other disclosures. */
export function sourceTemplate(
  sentence: SentenceView,
  label: string,
  language: string,
  words: Words,
): TemplateResult {
  const { source } = words;
  return html`<details part="source">
    <summary aria-label="${source}: ${label}">${source}</summary>
    ${sentenceTemplate(sentence, language, words)}
  </details>`;
}
