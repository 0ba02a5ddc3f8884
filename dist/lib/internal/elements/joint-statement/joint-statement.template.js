import { blocks } from "../shared/list-blocks.js";
import { citationTemplate } from "../shared/citation.template.js";
import { inGroups } from "../shared/signatories.view.js";
import { signatoryTemplate } from "../shared/signatory.template.js";
import { headingTemplate } from "../shared/heading.template.js";
import { html, nothing } from "lit";

// src/elements/joint-statement/joint-statement.template.ts
/** Renders the text with its title, date and signatories. Each sentence has its id. */
function textTemplate({ sections, status, signed, signatories, citation }, messages, level, { anchor, target }) {
	const { title, language, titleLanguage = language, date } = citation.statement;
	const note = (kind) => html`<small part="translation">${messages.translation[kind]}</small>`;
	return html`<article>${headingTemplate(level, "heading", title, titleLanguage)}<p><small>${citation.issuer}${citation.comma}<time datetime="${date}">${citation.date}</time></small></p>${status ? html`<p>${note(status)}</p>` : nothing} ${sections.map(({ heading, language: headingLanguage = language, paragraphs }) => html`${heading ? headingTemplate(level + 1, "section", heading, headingLanguage) : nothing} ${paragraphs.map(({ sentences }) => html`<p part="paragraph" lang="${sentences[0].language ?? language}">${sentences.map(({ id: sentence, text, language: spoken = language, status: own }, index) => {
		const id = anchor + sentence;
		return html`${index ? " " : ""}<span id="${id}" lang="${spoken}" part="${`sentence${id === target ? " target" : ""}`}">${text}</span>${status || !own ? "" : [" ", note(own)]}`;
	})}</p>`)}`)} ${signatories.length ? html`${headingTemplate(level + 1, "signed", signed)} ${groupsTemplate(signatories, language, level, messages)}` : nothing} ${citationTemplate(citation)}</article>`;
}
function groupsTemplate(signatories, language, level, messages) {
	let before = 0;
	return inGroups(signatories).map(({ group, names }) => {
		const first = before;
		before += names.length;
		return [group ? headingTemplate(level + 2, "group", group, language) : nothing, ...blocks(names, (block, from) => html`<ol part="signatories" lang="${language}" start="${first + from}">${block.map((signatory) => html`<li part="signatory">${signatoryTemplate(signatory, language, messages)}</li>`)}</ol>`)];
	});
}

export { textTemplate };