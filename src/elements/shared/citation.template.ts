import { html, nothing, type TemplateResult } from 'lit';
import type { CitationView } from './citation.view.js';

/** Renders the citation under a widget. */
export function citationTemplate(citation: CitationView): TemplateResult {
  const { statement, issuer, comma, date, version, versionLanguage, corrected } = citation;
  const { title, language, titleLanguage = language, url } = statement;
  const cite = html`<cite lang=${titleLanguage}>${title}</cite>`;
  return html`<p part="citation">
      ${url ? html`<a href=${url}>${cite}</a>` : cite}<br />${issuer}${comma}<time
        datetime=${statement.date}
        >${date}</time
      >${version ? html`${comma}<span lang=${versionLanguage}>${version}</span>` : nothing}
    </p>
    ${corrected ? correctionsTemplate(citation, corrected) : nothing}`;
}

/** Renders when the statement was last corrected, and each correction in a disclosure. */
const correctionsTemplate = (
  { corrections, statement, colon }: CitationView,
  corrected: string,
): TemplateResult =>
  html`<details part="corrections">
    <summary>${corrected}</summary>
    ${corrections.map(
      ({ date, text }) =>
        html`<p>${date}${colon}<span lang=${statement.language}>${text}</span></p>`,
    )}
  </details>`;
