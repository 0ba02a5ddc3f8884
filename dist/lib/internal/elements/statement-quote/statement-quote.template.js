import { citationTemplate } from "../shared/citation.template.js";
import { sentenceTemplate } from "../shared/sentence.template.js";
import { html, nothing } from "lit";

// src/elements/statement-quote/statement-quote.template.ts
/** Renders a sentence as a pull quote, with its citation. */
function quoteTemplate({ sentence, speaker, citation }, messages) {
	return html`<figure>${sentenceTemplate(sentence, citation.statement.language, messages)}<figcaption>${speaker ? html`<p part="speaker" lang="${citation.statement.language}">${speaker}</p>` : nothing}${citationTemplate(citation)}</figcaption></figure>`;
}

export { quoteTemplate };