import { html, type TemplateResult } from 'lit';
import type { CitationView } from './citation.view.js';

/** Renders the citation under a widget. */
export function citationTemplate({ statement, issuer, comma, date }: CitationView): TemplateResult {
  const { title, language, titleLanguage = language, url } = statement;
  const cite = html`<cite lang=${titleLanguage}>${title}</cite>`;
  return html`<p part="citation">
    ${url ? html`<a href=${url}>${cite}</a>` : cite}<br />${issuer}${comma}<time
      datetime=${statement.date}
      >${date}</time
    >
  </p>`;
}
