import { html, nothing } from "lit";

// src/elements/shared/citation.template.ts
/** Renders the citation under a widget. */
function citationTemplate(citation) {
	const { statement, issuer, comma, date, version, versionLanguage, corrected } = citation;
	const { title, language, titleLanguage = language, url } = statement;
	const cite = html`<cite lang="${titleLanguage}">${title}</cite>`;
	return html`<p part="citation">${url ? html`<a href="${url}">${cite}</a>` : cite}<br>${issuer}${comma}<time datetime="${statement.date}">${date}</time>${version ? html`${comma}<span lang="${versionLanguage}">${version}</span>` : nothing}</p>${corrected ? correctionsTemplate(citation, corrected) : nothing}`;
}
/** Renders when the statement was last corrected, and each correction in a disclosure. */
var correctionsTemplate = ({ corrections, statement, colon }, corrected) => html`<details part="corrections"><summary>${corrected}</summary>${corrections.map(({ date, text }) => html`<p>${date}${colon}<span lang="${statement.language}">${text}</span></p>`)}</details>`;

export { citationTemplate };