import { citationTemplate } from "../shared/citation.template.js";
import { headingTemplate } from "../shared/heading.template.js";
import { strengthTemplate } from "../shared/strength.template.js";
import { sentenceTemplate } from "../shared/sentence.template.js";
import { html } from "lit";

// src/elements/demand-list/demand-list.template.ts
/**
* Lit keeps the DOM of an item at its position in a list, and with it the disclosures that a reader opened. So each
* item keeps its position, whichever other items the filter shows.
*/
function inPosition(items, template) {
	const list = [];
	for (const item of items) list[item.position] = template(item);
	return list;
}
/** Renders an index of the demands under the filter: who is asked what. Each demand opens its sentence. */
function demandsTemplate({ addressees, groups, status, citation }, messages, level, toggle) {
	const { language: spoken } = citation.statement;
	return html`<details part="filter"><summary part="label">${messages.demandFilter}</summary>${addressees.map(({ id, name, language, count, chosen }) => {
		const pick = () => {
			toggle(id);
		};
		const label = html`<span lang="${language}">${`${name} (${count})`}</span>`;
		return html`<button part="addressee" aria-pressed="${chosen}" @click="${pick}">${label}</button>`;
	})}</details><p part="status" role="status"><small>${status}</small></p>${inPosition(groups, (group) => html`<section>${headingTemplate(level, "addressees", group.addressees, group.addresseesLanguage)}<ul role="list">${inPosition(group.demands, ({ heading, language, strength, sentence }) => html`<li part="demand"><details part="source"><summary>${headingTemplate(level + 1, "heading", heading, language)} ${strengthTemplate(strength, spoken, messages)}</summary>${sentenceTemplate(sentence, spoken, messages)}</details></li>`)}</ul></section>`)} ${citationTemplate(citation)}`;
}

export { demandsTemplate };