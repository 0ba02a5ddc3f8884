import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import type { DemandView } from '../views/demand.js';
import { citationTemplate } from './citation.template.js';

/** One demand: who is asked, its heading, and the sentence as a quotation with its citation. */
export function demandTemplate(
  { addressees, heading, sentence, citation }: DemandView,
  { askedOf }: Words,
): TemplateResult {
  const { language } = citation.statement;
  return html`<article>
    <p>
      <small part="label">${askedOf}</small>
      <strong part="addressees" lang=${language}>${addressees}</strong>
    </p>
    <h2 part="heading" lang=${language}>${heading}</h2>
    <figure>
      <blockquote part="sentence" lang=${language}>${sentence.text}</blockquote>
      <figcaption>${citationTemplate(citation)}</figcaption>
    </figure>
  </article>`;
}
