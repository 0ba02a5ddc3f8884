import { primary } from "../../utils/language-tag.js";
import { numberWords } from "./number-words.js";
import { vocabularyOf } from "./vocabulary.js";
import { escaped, folded, has, isUnspaced, localesOf, noDigitBefore, noGroup, wholeNumber, wholePhrase, wordEnd } from "./written.js";

// src/statement/validation/written-numbers.ts
var spelledNumbersIn;
/** Words of which a language builds numbers that are not known here: "two dozen", "dos millones". */
var built = /(?<!\d ?)(?<!\p{L})(?:dozen|half an?|hundred and|docenas?|d[uú]zias?|douzaines?|dutzend|lusin|mill[oó]n|millones|milh(?:ão|ões)|(?:deux|trois|un) millions?|millionen|mil|mille|cent|juta|ribu|puluh|ratus)(?!\p{L})/iu;
/** Whether a sentence can give a number in words that are not known here. */
var isUnchecked = (text, language) => !spelledNumbersIn && (built.test(text) || /^(?:ar|bn|de|es|fr|id|ja|my|pt|th)/.test(language) && !/\d/.test(text));
/** Returns the places of a figure in a folded sentence. */
function placesOf(text, figure, language) {
	const { value, notation } = figure;
	if (typeof value === "string") return has(text, value) ? [{
		start: 0,
		end: 0
	}] : [];
	const known = vocabularyOf(language);
	const said = text.toLowerCase();
	const patterns = numberWords(value, language).filter((word) => said.includes(word.toLowerCase())).map((word) => wordPattern(word, known));
	if (text.replace(/\D/g, "").includes(String(value).replace(/(?!^)0+$/, ""))) {
		patterns.push(digitsPattern(value, known));
		if (notation) patterns.push(...compactPatterns(value, language, known));
	}
	const spelled = spelledNumbersIn?.(text, language).filter((number) => number.value === value) ?? [];
	if (patterns.length === 0) return spelled;
	return [...[...text.matchAll(new RegExp(patterns.join("|"), "giu"))].map(({ 0: all, index }) => ({
		start: index,
		end: index + all.length
	})), ...spelled];
}
/** Excludes a following "thousand" or "million", which would make another number. */
var noPower = (known) => known ? `(?! (?:${Object.keys(known.powers).join("|")})\\b)` : "";
function wordPattern(word, known) {
	if (!known) return wholePhrase(word);
	const { numerals, tens } = known;
	const units = numerals.slice(1, 10).join("|");
	return `(?<!(?:${tens.join("|")})-)${wholePhrase(word)}(?!-(?:${units})\\b)${noPower(known)}`;
}
/** The letters of currencies that can be right before a number: "Rp250.000". */
var currencyCodes = "Rp|Rs|[KTU]?Sh|RM|USD|EUR|GBP|KES";
/** Returns the pattern of a number in digits, with any separators between groups of three or two. */
function digitsPattern(value, known) {
	const digits = String(value);
	const separator = known ? "[,' ]?" : "[.,' ]?";
	const grouped = digits.replace(/\B(?=(?:\d{3})+$|(?:\d\d)*\d{3}$)/g, separator);
	return `${digits.length % 3 ? "" : "(?<!(?<!\\d)\\d{1,3} )"}(?<!\\p{sc=Latin}(?<!(?<!\\p{L})(?:${currencyCodes})))${wholeNumber(grouped)}${noGroup}(?!\\p{sc=Latin})${noPower(known)}`;
}
/** Words for powers of ten that no locale writes. */
var otherPowers = {
	bn: {
		হাজার: 1e3,
		লাখ: 1e5,
		লক্ষ: 1e5,
		কোটি: 1e7
	},
	my: {
		သောင်း: 1e4,
		သိန်း: 1e5,
		သန်း: 1e6,
		ကုဋေ: 1e7
	}
};
/** Returns the patterns of a number such as "3.5 million", in the browser's words for the language. */
function compactPatterns(value, language, known) {
	const locales = localesOf(language);
	if (!locales.length) {
		const digits = String(value).replace(/0+$/, "").replace(/\B/g, "[.,]?");
		return [wholeNumber(`${digits}[.,]?0*`)];
	}
	const patterns = [...locales, "en"].flatMap((locale) => ["long", "short"].map((display) => {
		const text = written(value, locale, display).trim();
		const [, number, word = ""] = /^(\d[\d., ]*?) ?(\D*)$/.exec(text) ?? [];
		if (!number) return wholePhrase(text);
		const stem = known || locale === "en" || word.length < 5 ? word : word.slice(0, -2);
		const ending = stem === word ? "" : "[\\p{L}\\p{M}]*";
		return `${noDigitBefore}${number.replace(/[.,]/g, "[.,]")} ?${escaped(stem)}${ending}${wordEnd(word)}`;
	}));
	for (const [word, factor] of Object.entries(known?.powers ?? otherPowers[primary(language)] ?? {})) {
		const [whole = "", fraction = ""] = String(value / factor).split(".");
		if (whole === "0" || whole.length > 6 || fraction.length > 3) continue;
		patterns.push(`${noDigitBefore}${grouped(whole)}${fraction && `\\.${fraction}`} ?${word}${isUnspaced(word) ? "" : "(?![\\p{L}\\p{M}])"}`);
	}
	return /^(?:ja|zh)/.test(language) ? [...patterns, noDigitBefore + hanPattern(value)] : patterns;
}
/** Returns digits with a separator before each group of three, or without. */
var grouped = (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, "[,' ]?");
/** Returns the pattern of a number with several powers of ten, such as "1万2千" or "1万2000". */
function hanPattern(value) {
	for (const [sign, power] of Object.entries({
		億: 1e8,
		万: 1e4,
		千: 1e3,
		百: 100
	})) {
		if (value < power) continue;
		const rest = value % power;
		const many = (value - rest) / power;
		return `(?:${grouped(`${many}`)}|${hanPattern(many)})${sign}${rest ? `(?:${rest}|${hanPattern(rest)})` : ""}`;
	}
	return String(value);
}
var formats = /* @__PURE__ */ new Map();
/** Returns a number in a locale's format, folded. */
function written(value, locale, display) {
	const key = `${locale} ${display ?? ""}`;
	if (!formats.has(key)) {
		const options = display && {
			notation: "compact",
			compactDisplay: display,
			maximumSignificantDigits: 21
		};
		formats.set(key, new Intl.NumberFormat(locale, options));
	}
	return folded(formats.get(key).format(value));
}

export { currencyCodes, isUnchecked, otherPowers, placesOf, written };