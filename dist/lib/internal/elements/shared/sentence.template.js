import { html, nothing } from "lit";

// src/elements/shared/sentence.template.ts
/** Renders a sentence as a quotation, its original if it is a translation, and the link to its context. */
function sentenceTemplate({ id, text, language, status, original, href, paragraph }, statementLanguage, messages) {
	const follow = (event) => {
		event.currentTarget.getRootNode().host.readInContext(event, id);
	};
	return html`<blockquote part="sentence" lang="${language}" dir="auto">${text}</blockquote>${original && status ? html`<p><small part="translation">${messages.translation[status]}</small></p><details part="original"><summary>${messages.original}</summary><blockquote lang="${statementLanguage}" dir="auto">${original.text}</blockquote></details>` : nothing} ${href ? html`<a part="link" href="${href}" @click="${follow}">${messages.inContext}</a>` : nothing} ${paragraph ? paragraphTemplate(paragraph, id) : nothing}`;
}
/** Renders the paragraph around a sentence, and marks the sentence. */
function paragraphTemplate(paragraph, marked) {
	const { language } = paragraph[0];
	return html`<blockquote part="context" lang="${language}" dir="auto">${paragraph.map(({ id, text, language: own }, index) => {
		const lang = own === language ? nothing : own;
		return html`${index ? " " : ""}${id === marked ? html`<mark part="marked" lang="${lang}" tabindex="-1">${text}</mark>` : html`<span lang="${lang}">${text}</span>`}`;
	})}</blockquote>`;
}
/** Renders a sentence in a disclosure. Screen readers also read `label`, which distinguishes it from the others. */
function sourceTemplate(sentence, label, statementLanguage, messages) {
	const { source, colon } = messages;
	return html`<details part="source"><summary>${source}<span lang="${label.language}">${colon + label.text}</span></summary>${sentenceTemplate(sentence, statementLanguage, messages)}</details>`;
}

export { sentenceTemplate, sourceTemplate };