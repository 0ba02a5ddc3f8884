import { piecesOf } from "../../statement/marks.js";
import { directionOf } from "../../utils/language-tag.js";
import { html, nothing } from "lit";

// src/elements/joint-statement/text-sentences.template.ts
/** Returns the id of the mark of a footnote before its words, or in a sentence. Ids of sentences have no underscore. */
var noteId = (anchor, note, sentence = "") => `${anchor}${sentence}_${note}`;
/** Draws the mark of a footnote as a link from the text to the footnote, or back. */
var noteLink = (part, mark, id, to, follow) => html`<a part="${part}" role="${to ? `doc-${part}` : nothing}" id="${id}" href="${to ? `#${to}` : nothing}" @click="${follow}">${mark}</a>`;
/** Says that a text is a translation. */
var statusTemplate = (status, messages) => html`<small part="translation">${messages.translation[status]}</small>`;
/** Returns a function that draws the sentences of a paragraph, each in an element with its id. */
function sentencesTemplate({ notes, status, citation }, messages, { anchor, target, follow }) {
	const { language } = citation.statement;
	const content = (sentence) => piecesOf(sentence).map(({ text, mark = {} }) => {
		if ("note" in mark) {
			const { note } = mark;
			const id = noteId(anchor, note, sentence.id);
			const shown = notes.find((each) => each.id === note)?.mark;
			return html`<sup>${noteLink("noteref", shown, id, follow && noteId(anchor, note), follow)}</sup>`;
		}
		if ("url" in mark) {
			const kind = mark.url.endsWith(text) ? "url" : nothing;
			return html`<a part="text-link" class="${kind}" href="${mark.url}">${text}</a>`;
		}
		if (!("kind" in mark)) return text;
		return mark.kind === "strong" ? html`<strong>${text}</strong>` : html`<em>${text}</em>`;
	});
	return (sentences, direction) => sentences.map((sentence, index) => {
		const { text, marks, language: spoken = language, status: own } = sentence;
		const id = anchor + sentence.id;
		const ownDirection = directionOf(spoken);
		const isLabelled = !status && own && own !== sentences[index + 1]?.status;
		return html`${index ? " " : ""}<span id="${id}" lang="${spoken}" dir="${ownDirection === direction ? nothing : ownDirection}" part="${`sentence${id === target ? " target" : ""}`}">${marks ? content(sentence) : text}</span>${isLabelled ? [" ", statusTemplate(own, messages)] : ""}`;
	});
}

export { noteId, noteLink, sentencesTemplate, statusTemplate };