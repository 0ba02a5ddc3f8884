import { escape, tag } from "../../utils/html.js";
import { citationFallback, emptyLine, noteOn, plain, spoken } from "../shared/fallback.js";

// src/elements/joint-statement/joint-statement.fallback.ts
/** The text, its signatories and its citation. */
function textFallback(view, words) {
	const { sections, status, signed, signatories, citation } = view;
	const { title, language, titleLanguage = language } = citation.statement;
	const names = plain(signatories.join("; "), language, words);
	return [
		spoken("b", title, titleLanguage, words),
		...status ? [escape(words.translation[status])] : [],
		...sections.map((section) => sectionFallback(section, language, words, !status)),
		...names ? [`${tag("b", signed)}: ${names}`] : [],
		citationFallback(citation, words)
	].join(emptyLine);
}
/** A section of the text; `noted` where each sentence that is a translation says so. */
function sectionFallback(section, language, words, noted) {
	return [...section.heading ? [spoken("b", section.heading, section.language ?? language, words)] : [], ...section.paragraphs.map(({ sentences }) => sentences.map(({ text, language: spoken = language, status }) => plain(text, spoken, words) + (noted ? noteOn(status, words) : "")).join(" "))].join(emptyLine);
}

export { textFallback };