import { citationTemplate } from "../shared/citation.template.js";
import { headingTemplate } from "../shared/heading.template.js";
import { strengthTemplate } from "../shared/strength.template.js";
import { sentenceTemplate } from "../shared/sentence.template.js";
import { html } from "lit";

// src/elements/demand-card/demand-card.template.ts
/** Renders a demand: its addressees, its heading with its verb, and its sentence as a quotation with its citation. */
function demandTemplate(view, messages, level) {
	const { addressees, addresseesLanguage, heading, language, strength, sentence, citation } = view;
	return html`<article><p><small part="label">${messages.askedOf}</small> <strong part="addressees" lang="${addresseesLanguage}">${addressees}</strong></p>${headingTemplate(level, "heading", heading, language)} ${strengthTemplate(strength, citation.statement.language, messages)}<figure>${sentenceTemplate(sentence, citation.statement.language, messages)}<figcaption>${citationTemplate(citation)}</figcaption></figure></article>`;
}

export { demandTemplate };