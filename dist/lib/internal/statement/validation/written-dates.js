import { folded, has, isUnspaced, localesOf, matches, noGroup, wholeNumber, wholePhrase } from "./written.js";

// src/statement/validation/written-dates.ts
var formats = /* @__PURE__ */ new Map();
function partsOf(at, locale, options) {
	const key = locale + Object.entries(options).join();
	if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, {
		...options,
		timeZone: "UTC"
	}));
	return formats.get(key).formatToParts(at).map(({ type, value }) => ({
		type,
		value: folded(value)
	}));
}
var otherDates;
/** Returns the ways in which a language can write a date. Empty if the browser does not know the language. */
function writtenDates(at, language) {
	const locales = localesOf(language);
	if (locales.length === 0) return otherDates?.(at, language) ?? [];
	return locales.flatMap((locale) => [{}, { calendar: "gregory" }].map((calendar) => {
		const value = (type, options) => {
			const parts = partsOf(at, locale, {
				...calendar,
				...options
			});
			const index = parts.findIndex((part) => part.type === type);
			const found = parts[index]?.value ?? "";
			if (type === "era") return index ? "" : found;
			return options.month !== "numeric" && type === "month" && /^\d+$/.test(found) ? found + (parts[index + 1]?.value ?? "").trim() : found;
		};
		const full = {
			year: "numeric",
			month: "long",
			day: "numeric"
		};
		const numeric = {
			...full,
			month: "numeric"
		};
		const short = value("month", { month: "short" });
		return {
			year: value("era", full) + value("year", full),
			months: [
				value("month", full),
				value("month", { month: "long" }),
				...isUnspaced(short) && !/[.\d]/.test(short) ? [] : [short.replace(/[.॰]$/, "")]
			],
			numbers: [
				"year",
				"month",
				"day"
			].map((type) => value(type, numeric))
		};
	}));
}
/** Returns the pattern of a month, including its other grammatical cases. */
function monthPattern([inDate = "", alone = "", short]) {
	let stem = 0;
	while (stem < inDate.length && inDate[stem] === alone[stem]) stem++;
	const endings = Math.max(inDate.length, alone.length) - stem + (stem > 3 ? 1 : 0);
	const names = [
		inDate,
		alone,
		short ?? alone
	].map((name) => wholePhrase(name, caseOf(name)));
	if (inDate !== alone && stem > 1) names.push(wholePhrase(inDate.slice(0, stem), `\\p{L}{0,${endings}}`));
	return `(?:${[...new Set(names)].join("|")})`;
}
/** Returns the pattern of the cases of a Bangla month: "জুনে", "জানুয়ারির". "মেয়ে" is no month. */
function caseOf(name) {
	if (!/\p{sc=Beng}$/u.test(name)) return "";
	if (/(?:ই|ি)$/u.test(name)) return "(?:(?:র|তে|(?:এ|যে)র?)?[ইও]?)?";
	return name.length > 2 ? "(?:(?:ের?)?[ইও]?)?" : "র?";
}
/** Matches the text that can follow the number of a day. */
var ordinal = "(?:st|nd|rd|th|er|re|ro|º|ª|o|e|de|ste)?(?!\\p{sc=Latin})";
/** Whether a folded text gives a date (`2024`, `2024-11`, `2025-01-31`), as far as the browser knows the language. */
function givesDate(text, date, language, yearOnly) {
	const [year = 0, month, day] = date.split("-").map(Number);
	const ways = writtenDates(Date.UTC(year, (month ?? 7) - 1, day ?? 15), language);
	const gives = (pattern) => matches(text, pattern);
	if (gives(wholeNumber(String(year))) && (yearOnly || !month || !ways.length)) return true;
	return ways.some(({ year: y, months, numbers: [n = "", m = "", d = ""] }) => {
		if (yearOnly || !month) return has(text, y);
		const [mm = "", dd = ""] = [m, d].map((digits) => `0?${Number(digits)}`);
		const sign = " ?[./-] ?";
		const [first, last] = day ? [`(?:${dd + sign + mm}|${mm + sign + dd})`, mm + sign + dd] : [mm, mm];
		return gives(wholeNumber(`(?:${first + sign + n}|${n + sign + last})`)) || has(text, y) && gives(monthPattern(months)) && (!day || gives(wholeNumber(dd) + "(?! \\d{3}(?!\\d))" + ordinal));
	});
}

export { givesDate, monthPattern, writtenDates };