import { citationTemplate } from "./citation.template.js";
import { sentenceTemplate } from "./sentence.template.js";
import { html } from "lit";

// src/elements/quote.template.ts
/** A sentence as a pull quote with its citation. */
function quoteTemplate({ sentence, citation }, words) {
	return html`<figure>${sentenceTemplate(sentence, citation.statement.language, words)}<figcaption>${citationTemplate(citation)}</figcaption></figure>`;
}

export { quoteTemplate };