// src/i18n/intl.ts
var known = {};
/** Uses `Intl` for plurals, numbers, dates and lists under a BCP 47 tag. */
var intl = (tag) => known[tag] ??= make(tag);
/** Returns the messages with the digits, separators and months of the region in a tag, if it names one. */
function inRegion(messages, language) {
	const [tag] = /^\w+-([a-z]{2}|419)(?!\w)/i.exec(language) ?? [];
	return tag ? {
		...messages,
		...intl(Intl.getCanonicalLocales(tag)[0])
	} : messages;
}
function make(tag) {
	const locales = [tag, tag.replace(/^(?!en)\w+(-[A-Z\d]+)?/, "en-GB")];
	let rules;
	let lists;
	const numbers = {};
	const dates = {};
	return {
		tag,
		plural: (count) => (rules ??= new Intl.PluralRules(locales)).select(count),
		list: (names) => (lists ??= new Intl.ListFormat(locales)).format(names),
		number(value, notation) {
			return (numbers[notation ?? ""] ??= new Intl.NumberFormat(locales, {
				notation,
				compactDisplay: "long",
				maximumSignificantDigits: 21
			})).format(value);
		},
		date(date) {
			const [year, month, day] = date.split("-");
			return (dates[[
				year && 1,
				month && 1,
				day && 1
			].join()] ??= new Intl.DateTimeFormat(locales, {
				year: year ? "numeric" : void 0,
				month: month && "long",
				day: day && "numeric",
				timeZone: "UTC"
			})).format(new Date(year ? date : `2000${date}`));
		}
	};
}

export { inRegion, intl };