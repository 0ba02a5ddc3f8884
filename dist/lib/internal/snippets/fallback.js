import { escape, tag } from "./html.js";

// src/snippets/fallback.ts
/** A new line; the space is for hosts that take the tag away. */
var newLine = " <br>";
/** An empty line; of two tags in a row WordPress would make a paragraph, which ends the element around it. */
var emptyLine = " <br>&nbsp;<br>";
/** One figure with its bound. */
function figureLine(figure, words) {
	const { before = "", number, numberLanguage, after = "", counts, language, since } = figure;
	const value = spoken("b", number, numberLanguage, words);
	return [
		escape(before) + value + escape(after),
		plain(counts, language, words),
		...since ? [escape(since)] : []
	].join(" ");
}
/** The figures with their bounds, their source sentences, and the citation. */
function figuresFallback({ figures, citation }, words) {
	const lines = figures.map((figure) => figureLine(figure, words));
	const sentences = new Set(figures.map(({ sentence }) => quote(sentence, words)));
	const source = `${escape(citation.asOf)}: ${[...sentences].join(" ")}`;
	return [
		...lines,
		source,
		citationFallback(citation, words)
	].join(newLine);
}
/** Who signed. */
function signatoriesLine({ heading, signatories, citation }, words) {
	const names = signatories.map(({ name }) => name).join("; ");
	return `${tag("b", heading)}: ${plain(names, citation.statement.language, words)}`;
}
/** Who signed, and the citation. */
function signatoriesFallback(view, words) {
	return [signatoriesLine(view, words), citationFallback(view.citation, words)].join(newLine);
}
/** Who is asked, the heading, the demand in the statement's words, and the citation. */
function demandFallback(view, words) {
	const { heading, language, sentence, citation } = view;
	return [
		`${asked(view, words)}: ${plain(heading, language, words)}`,
		quote(sentence, words),
		citationFallback(citation, words)
	].join(newLine);
}
/** Every demand with who is asked, and the citation. */
function demandsFallback({ groups, citation }, words) {
	return [...groups.flatMap((group) => [`${asked(group, words)}:`, ...group.demands.map(({ sentence }) => quote(sentence, words))]), citationFallback(citation, words)].join(newLine);
}
/** One step with its date and source sentence. */
function stepLine({ dates, heading, language, sentence }, words) {
	const [start = "", end] = dates.map(({ datetime, text }) => tag("time", text, { datetime }));
	const range = escape(words.range);
	return `${end ? range.replace("{start}", start).replace("{end}", end) : start}: ${spoken("b", heading, language, words)}. ${quote(sentence, words)}`;
}
/** The steps with their dates and source sentences, and the citation. */
function timelineFallback(view, words) {
	const { past, ahead, aheadHeading, citation } = view;
	const line = (step) => stepLine(step, words);
	const later = ahead.length > 0 ? [tag("b", aheadHeading), ...ahead.map(line)] : [];
	return [
		...past.map(line),
		...later,
		citationFallback(citation, words)
	].join(newLine);
}
/** The sentence and its citation. */
function quoteFallback({ sentence, citation }, words) {
	return [quote(sentence, words), citationFallback(citation, words)].join(newLine);
}
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
/** Who is asked. */
function asked({ addressees, addresseesLanguage }, words) {
	return `${escape(words.askedOf)} ${spoken("b", addressees, addresseesLanguage, words)}`;
}
var noteOn = (status, words) => status ? ` (${escape(words.translation[status])})` : "";
/**
* A sentence as a quotation. The marks are text: many hosts remove `<q>`, and with it the marks that CSS draws.
*/
function quote({ text, language, status }, words) {
	const quoted = plain(text, language, words);
	return escape(words.quotation).replace("{text}", () => quoted) + noteOn(status, words);
}
/** The citation: title, issuer and date of the statement. */
function citationFallback({ statement, issuer, comma, date }, words) {
	const { title, language, titleLanguage = language, url } = statement;
	const cite = spoken("cite", title, titleLanguage, words);
	return `${url ? `<a href="${escape(url)}">${cite}</a>` : cite}${escape(comma)}${escape(issuer + comma)}${tag("time", date, { datetime: statement.date })}`;
}
/** An element that says in which language its text is, where that is not the language around it. */
function spoken(name, text, language, words) {
	const [same, around] = [language, words.tag].map((full) => full.split("-")[0]);
	return tag(name, text, same === around ? {} : { lang: language });
}
/** A text alone, in an element only where it is in another language than what is around it. */
function plain(text, language, words) {
	const element = spoken("span", text, language, words);
	return element.startsWith("<span>") ? escape(text) : text && element;
}

export { asked, citationFallback, demandFallback, demandsFallback, figureLine, figuresFallback, quote, quoteFallback, sectionFallback, signatoriesFallback, signatoriesLine, spoken, stepLine, textFallback, timelineFallback };