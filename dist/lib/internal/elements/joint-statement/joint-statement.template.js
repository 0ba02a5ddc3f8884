import { blocks } from "../shared/list-blocks.js";
import { citationTemplate } from "../shared/citation.template.js";
import { inGroups } from "../shared/signatories.view.js";
import { groupTemplate, signatoryTemplate } from "../shared/signatory.template.js";
import { headingTemplate } from "../shared/heading.template.js";
import { sentencesTemplate, statusTemplate } from "./text-sentences.template.js";
import { blockTemplate, notesTemplate } from "./text-blocks.template.js";
import { blocksOf } from "./text-blocks.view.js";
import { html, nothing } from "lit";

// src/elements/joint-statement/joint-statement.template.ts
/** Renders the text with its title, date and signatories. Each sentence has its id. */
function textTemplate(view, messages, level, anchors) {
	const { status, signed, signatories, citation } = view;
	const { title, language, titleLanguage = language, date } = citation.statement;
	const sentences = sentencesTemplate(view, messages, anchors);
	return html`<article>${headingTemplate(level, "heading", title, titleLanguage)}<p><small>${citation.issuer}${citation.comma}<time datetime="${date}">${citation.date}</time></small></p>${status ? html`<p>${statusTemplate(status, messages)}</p>` : nothing} ${[sectionsTemplate(view.sections, language, level, sentences), notesTemplate(view, anchors, sentences)]} ${signatories.length ? html`${headingTemplate(level + 1, "signed", signed)} ${groupsTemplate(signatories, language, level, messages)}` : nothing} ${citationTemplate(citation)}</article>`;
}
/** Renders the sections of a text in a language. */
var sectionsTemplate = (sections, language, level, sentences) => sections.map(({ heading, level: own = 2, language: spoken = language, ...section }) => {
	const part = own > 2 ? "subsection" : "section";
	const content = html`${heading ? headingTemplate(level + own - 1, part, heading, spoken) : nothing} ${blocksOf(section.paragraphs).map((block) => blockTemplate(block, language, sentences))}`;
	return section.kind ? html`<section part="closing">${content}</section>` : content;
});
/** Renders the signatories under the headings of their groups. */
function groupsTemplate(signatories, language, level, messages) {
	return inGroups(signatories).map((group) => [groupTemplate(group, level + 2, language), ...blocks(group.names, (block, from) => html`<ol part="signatories" lang="${language}" start="${group.first + from - 1}">${block.map((signatory) => html`<li part="signatory">${signatoryTemplate(signatory, language, messages)}</li>`)}</ol>`)]);
}

export { groupsTemplate, sectionsTemplate, textTemplate };