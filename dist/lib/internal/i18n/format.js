import { primary } from "../utils/language-tag.js";
import { loaded } from "./loaded.js";

// src/i18n/format.ts
/** Returns the two dates of a range. A shared year appears once, first or last as in the language. */
function formatRange(start, end, { date }) {
	const [one, two] = [date(start), date(end)];
	const year = start.slice(0, 4);
	if (start === year || !end.startsWith(year)) return [one, two];
	return one.startsWith(date(year)) ? [one, date(end.slice(4))] : [date(start.slice(4)), two];
}
/** Joins names as in their language. */
var formatList = (names, language) => loaded.get(primary(language))?.list(names) ?? new Intl.ListFormat([language, "en"]).format(names);
/** Replaces the names in a text by values. */
function fill(text, values) {
	return text.replace(/{(\w+)}/g, (_, name) => values[name]);
}
/** Returns a message with its date. A message can have another wording for a day. */
function fillDate(messages, name, date) {
	return fill((date[7] && messages[`${name}Day`]) ?? messages[name], { date: messages.date(date) });
}
/** Returns the wording for a count, with the count for `{n}`. */
function fillPlural(forms, count, messages) {
	return fill(forms[messages.plural(count)] ?? forms.other, { n: messages.number(count) });
}

export { fill, fillDate, fillPlural, formatList, formatRange };