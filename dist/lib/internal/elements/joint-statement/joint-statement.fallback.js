import { messagesOf } from "../../i18n/loaded.js";
import { piecesOf } from "../../statement/marks.js";
import { escape, tag } from "../../utils/html.js";
import { citationFallback, joined, noteOn, plain, spoken, within } from "../shared/fallback.js";
import { namesFallback } from "../shared/signatories.fallback.js";
import { blocksOf } from "./text-blocks.view.js";

// src/elements/joint-statement/joint-statement.fallback.ts
/** Returns the text, its signatories and its citation. */
function textFallback(view, messages) {
	const { sections, notes, status, signed, signatories, citation } = view;
	const { title, language, titleLanguage = language } = citation.statement;
	const names = namesFallback(signatories, language, messages);
	const write = (sentences) => sentences.map(({ text, marks, language: own = language, status: noted }) => {
		const pieces = piecesOf({
			text,
			marks
		}).map(({ text: piece, mark = {} }) => {
			if ("url" in mark) return tag("a", piece, { href: mark.url });
			return escape("note" in mark ? markOf(notes, mark.note) : piece);
		});
		return (marks ? within(pieces.join(""), own, messages) : plain(text, own, messages)) + (status ? "" : noteOn(noted, messages));
	}).join(" ");
	const footnotes = notes.map(({ id, sentences }) => `${plain(markOf(notes, id), language, messages)} ${write(sentences)}`);
	return joined([spoken("b", title, titleLanguage, messages)], ...status ? [[escape(messages.translation[status])]] : [], ...sections.flatMap(({ heading, language: own = language, paragraphs }) => [...heading ? [[spoken("b", heading, own, messages)]] : [], ...blocksOf(paragraphs).map((block) => blockLines(block, language, messages, write))]), ...notes.length ? [footnotes] : [], ...names.length ? [[tag("b", signed)], ...names] : [], [citationFallback(citation, messages)]);
}
/** Returns the mark of a footnote in brackets, which part it from a number before it. */
var markOf = (notes, id) => `[${notes.find((note) => note.id === id)?.mark ?? ""}]`;
/** No-break spaces in front of an item inside another. A site can remove styles, but not these. */
var indent = "&nbsp;".repeat(4);
/** A block of the text: each item and each line of an address on a line, a speaker on one more. */
function blockLines({ entries }, language, messages, write) {
	const { colon } = messagesOf(language, messages);
	const lines = entries.flatMap(({ item, label, sentences, lists }, index) => {
		const before = item ? `${item.mark ?? (item.list === "bulleted" ? "•" : `${index + 1}.`)} ` : label && label + colon;
		return [(before ? plain(before, language, messages) : "") + write(sentences), ...lists.flatMap((list) => blockLines(list, language, messages, write)).map((line) => indent + line)];
	});
	const { quote } = entries[0];
	if (quote?.speaker) lines.push(plain(`— ${quote.speaker}`, language, messages));
	return lines;
}

export { textFallback };