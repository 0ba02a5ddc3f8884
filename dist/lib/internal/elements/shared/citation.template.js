import { html } from "lit";

// src/elements/shared/citation.template.ts
/** The citation under a widget. */
function citationTemplate({ statement, issuer, comma, date }) {
	const { title, language, titleLanguage = language, url } = statement;
	const cite = html`<cite lang="${titleLanguage}">${title}</cite>`;
	return html`<p part="citation">${url ? html`<a href="${url}">${cite}</a>` : cite}<br>${issuer}${comma}<time datetime="${statement.date}">${date}</time></p>`;
}

export { citationTemplate };