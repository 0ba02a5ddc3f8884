// src/i18n/format.ts
var lists = {};
/** Returns the two dates of a range. A shared year appears once, first or last as in the language. */
function formatRange(start, end, { date }) {
	const [one, two] = [date(start), date(end)];
	const year = start.slice(0, 4);
	if (start === year || !end.startsWith(year)) return [one, two];
	return one.startsWith(date(year)) ? [one, date(end.slice(4))] : [date(start.slice(4)), two];
}
/** Joins names as in the language: "governments, donors, and international agencies". */
function formatList(names, locale) {
	if (locale !== "en") return (lists[locale] ??= new Intl.ListFormat([locale, "en"])).format(names);
	const before = names.slice(0, -1).join(", ");
	return before ? `${before}${names[2] ? "," : ""} and ${names.at(-1)}` : names.join();
}
/** Replaces the names in a text by values. */
function fill(text, values) {
	return text.replace(/{(\w+)}/g, (_, name) => values[name]);
}
/** Returns the wording for a count, with the count for `{n}`. */
function fillPlural(forms, count, messages) {
	return fill(forms[messages.plural(count)] ?? forms.other, { n: messages.number(count) });
}

export { fill, fillPlural, formatList, formatRange };