import { escape, tag } from "../../utils/html.js";
import { directionOf, primary } from "../../utils/language-tag.js";

// src/elements/shared/fallback.ts
/** A line break. If a host removes the tag, the space remains. */
var newLine = " <br>";
/** An empty line; of two tags in a row WordPress would make a paragraph, which ends the element around it. */
var emptyLine = " <br>&nbsp;<br>";
/** Who is asked, before what is asked of them. */
function asked({ addressees, addresseesLanguage }, messages) {
	return `${escape(messages.askedOf)} ${spoken("b", addressees, addresseesLanguage, messages)}${messages.colon}`;
}
/**
* A sentence as a quotation. The marks are text: many hosts remove `<q>`, and with it the marks that CSS draws.
*/
function quote({ text, language, status }, messages) {
	const quoted = plain(text, language, messages);
	return escape(messages.quotation).replace("{text}", () => quoted) + noteOn(status, messages);
}
/** Says that a sentence is a translation, if it is one. */
var noteOn = (status, messages) => status ? ` (${escape(messages.translation[status])})` : "";
/** The citation: title, issuer and date of the statement. */
function citationFallback({ statement, issuer, comma, date }, messages) {
	const { title, language, titleLanguage = language, url } = statement;
	const cite = spoken("cite", title, titleLanguage, messages);
	return `${url ? `<a href="${escape(url)}">${cite}</a>` : cite}${escape(comma)}${escape(issuer + comma)}${tag("time", date, { datetime: statement.date })}`;
}
/** Whether two tags name one language. */
var isSame = (one, other) => primary(one) === primary(other);
/** An element that says in which language its text is, where that is not the language around it. */
function spoken(name, text, language, around) {
	return tag(name, text, isSame(language, around.tag) ? {} : { lang: language });
}
/** A text alone, in an element only where it is in another language than what is around it. */
function plain(text, language, around) {
	const element = spoken("span", text, language, around);
	return element.startsWith("<span>") ? escape(text) : text && element;
}
/** HTML in the language of its text, in an element only if what is around it is in another language. */
function within(html, language, messages) {
	return isSame(language, messages.tag) ? html : `<span lang="${escape(language)}" dir="${directionOf(language)}">${html}</span>`;
}

export { asked, citationFallback, emptyLine, newLine, noteOn, plain, quote, spoken, within };