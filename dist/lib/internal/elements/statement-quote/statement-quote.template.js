import { citationTemplate } from "../shared/citation.template.js";
import { sentenceTemplate } from "../shared/sentence.template.js";
import { html } from "lit";

// src/elements/statement-quote/statement-quote.template.ts
/** A sentence as a pull quote with its citation. */
function quoteTemplate({ sentence, citation }, messages) {
	return html`<figure>${sentenceTemplate(sentence, citation.statement.language, messages)}<figcaption>${citationTemplate(citation)}</figcaption></figure>`;
}

export { quoteTemplate };