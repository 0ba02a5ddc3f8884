import { html } from "lit";

// src/elements/sentence.template.ts
/** A sentence as a quotation, what it is a translation of, and the way to it in its context. */
function sentenceTemplate({ text, language, status, original, href }, statementLanguage, words) {
	return html`<blockquote part="sentence" lang="${language}" dir="auto">${text}</blockquote>${original && status ? html`<p><small part="translation">${words.translation[status]}</small></p><details part="original"><summary>${words.original}</summary><blockquote lang="${statementLanguage}" dir="auto">${original.text}</blockquote></details>` : ""} ${href ? html`<a part="link" href="${href}">${words.inContext}</a>` : ""}`;
}
/** The same behind a disclosure; `label` tells it from other disclosures. */
function sourceTemplate(sentence, label, statementLanguage, words) {
	const { source } = words;
	return html`<details part="source"><summary aria-label="${`${source}: ${label}`}">${source}</summary>${sentenceTemplate(sentence, statementLanguage, words)}</details>`;
}

export { sentenceTemplate, sourceTemplate };