// src/views/format.ts
var formatters = {};
function formatter(kind, locale, options = {}) {
	const Formatter = Intl[kind];
	const key = kind + locale + Object.values(options).join();
	const english = locale.replace(/^(?!en)\w+(-[A-Z]+)?/, "en-GB");
	return formatters[key] ??= new Formatter([locale, english], options);
}
/** A number in the given language; the compact form writes "3.5 million" and rounds nothing. */
function formatNumber(value, { tag, intl }, notation) {
	if (notation && intl) return intl.compact(value);
	return formatter("NumberFormat", tag, notation && {
		notation,
		compactDisplay: "long",
		maximumSignificantDigits: 21
	}).format(value);
}
/**
* A date of the form YYYY, YYYY-MM or YYYY-MM-DD, written out no more precisely than it is; where `yearless`, as
* it stands beside another date of the same year.
*/
function formatDate(date, { tag, intl }, yearless = false) {
	if (intl) return intl.date(yearless ? date.slice(4) : date);
	const [, month, day] = date.split("-");
	return formatter("DateTimeFormat", tag, {
		year: yearless ? void 0 : "numeric",
		month: month && "long",
		day: day && "numeric",
		timeZone: "UTC"
	}).format(new Date(date));
}
/** The two dates of a range; one year is written once, first or last as the language has it. */
function formatRange(start, end, words) {
	const [one, two] = [formatDate(start, words), formatDate(end, words)];
	const year = start.slice(0, 4);
	if (start === year || !end.startsWith(year)) return [one, two];
	return one.startsWith(formatDate(year, words)) ? [one, formatDate(end, words, true)] : [formatDate(start, words, true), two];
}
/** Names joined as the language joins them: "governments, donors, and international agencies". */
function formatList(names, locale) {
	return formatter("ListFormat", locale).format(names);
}
/** A text with its values put in the place of their names. */
function fill(text, values) {
	return text.replace(/{(\w+)}/g, (_, name) => values[name] ?? "");
}
/** The wording that fits a count, with the count put in for `{n}`. */
function fillPlural(forms, count, words) {
	const form = forms[formatter("PluralRules", words.tag).select(count)];
	return fill(form ?? forms.other, { n: formatNumber(count, words) });
}

export { fill, fillPlural, formatDate, formatList, formatNumber, formatRange };