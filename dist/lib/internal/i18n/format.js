// src/i18n/format.ts
var lists = {};
/** The two dates of a range; one year is written once, first or last as the language has it. */
function formatRange(start, end, { date }) {
	const [one, two] = [date(start), date(end)];
	const year = start.slice(0, 4);
	if (start === year || !end.startsWith(year)) return [one, two];
	return one.startsWith(date(year)) ? [one, date(end.slice(4))] : [date(start.slice(4)), two];
}
/** Names joined as the language joins them: "governments, donors, and international agencies". */
function formatList(names, locale) {
	if (locale !== "en") return (lists[locale] ??= new Intl.ListFormat([locale, "en"])).format(names);
	const before = names.slice(0, -1).join(", ");
	return before ? `${before}${names[2] ? "," : ""} and ${names.at(-1)}` : names.join();
}
/** A text with its values put in the place of their names. */
function fill(text, values) {
	return text.replace(/{(\w+)}/g, (_, name) => values[name]);
}
/** The wording that fits a count, with the count put in for `{n}`. */
function fillPlural(forms, count, messages) {
	return fill(forms[messages.plural(count)] ?? forms.other, { n: messages.number(count) });
}

export { fill, fillPlural, formatList, formatRange };