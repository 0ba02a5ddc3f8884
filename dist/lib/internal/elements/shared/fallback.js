import { escape, tag } from "../../utils/html.js";
import { directionOf, primary } from "../../utils/language-tag.js";

// src/elements/shared/fallback.ts
/** A line break. If a site removes the tag, the space remains. */
var newLine = " <br>";
/**
* An empty line between paragraphs. WordPress would turn two `<br>` tags in a row into a paragraph, which ends the
* element around it.
*/
var emptyLine = " <br>&nbsp;<br>";
/**
* Joins paragraphs, each of them a list of lines. The words have the parts of the widget, so that they are about as high
* and little moves.
*/
var joined = (...paragraphs) => paragraphs.map((lines) => lines.join(newLine)).join(emptyLine);
/**
* Returns a sentence as a quotation. The quotation marks are text: many sites remove `<q>`, and with it the marks of
* CSS.
*/
function quote({ text, language, status }, messages) {
	const quoted = plain(text, language, messages);
	return escape(messages.quotation).replace("{text}", () => quoted) + noteOn(status, messages);
}
/** Returns the note that a sentence is a translation, or nothing. */
var noteOn = (status, messages) => status ? ` (${escape(messages.translation[status])})` : "";
/** Returns the citation: the title of the statement, its issuer and date, and when it was corrected, each on a line. */
function citationFallback({ statement, issuer, comma, date, version, versionLanguage, corrected }, messages) {
	const { title, language, titleLanguage = language, url } = statement;
	const cite = spoken("cite", title, titleLanguage, messages);
	const linked = url ? `<a href="${escape(url)}">${cite}</a>` : cite;
	const issued = tag("time", date, { datetime: statement.date });
	const life = version ? [plain(version, versionLanguage, messages)] : [];
	return [
		linked,
		[
			escape(issuer),
			issued,
			...life
		].join(escape(comma)),
		...corrected ? [escape(corrected)] : []
	].join(newLine);
}
/** Whether two tags name the same language. */
var isSame = (one, other) => primary(one) === primary(other);
/** Returns an element with a text. It has a `lang` attribute if the language around it differs. */
function spoken(name, text, language, around) {
	return tag(name, text, isSame(language, around.tag) ? {} : { lang: language });
}
/** Returns a text. An element with `lang` is around it if the language around it differs. */
function plain(text, language, around) {
	const element = spoken("span", text, language, around);
	return element.startsWith("<span>") ? escape(text) : text && element;
}
/** Returns HTML. An element with `lang` and `dir` is around it if the language around it differs. */
function within(html, language, messages) {
	return isSame(language, messages.tag) ? html : `<span lang="${escape(language)}" dir="${directionOf(language)}">${html}</span>`;
}

export { citationFallback, emptyLine, joined, newLine, noteOn, plain, quote, spoken, within };