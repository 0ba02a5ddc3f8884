// src/utils/language-tag.ts
/** Returns the primary subtag of a language tag (BCP 47), in lower case: `fr` for `fr-CA`. */
var primary = (language) => language.toLowerCase().split("-")[0];
var rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)$/;
/** Returns the direction of a language in its usual script. Ignores scripts in the tag. */
var directionOf = (language) => rightToLeft.test(primary(language)) ? "rtl" : "ltr";

// src/statement/validation/written.ts
/** Searches a text for a phrase: whole words, in any script. */
var isDigit = (code) => /\p{Nd}/u.test(String.fromCodePoint(code));
/** Returns a text of the same length with ASCII digits and separators, and with one kind of space. */
function plainDigits(text) {
	return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
		const code = digit.codePointAt(0);
		let start = code;
		while (isDigit(start - 1)) start--;
		return String((code - start) % 10);
	}).replace(/٬/g, ",").replace(/٫|(?<=\d)．(?=\d)/g, ".").replace(/’/g, "'").replace(/\s/g, " ");
}
/** A year, a month or a day in Chinese characters: "二〇二四", "十二". */
var hanDate = /[〇一二三四五六七八九十]+(?=[年月日])/gu;
/** Returns a number below 100, or a row of digits, in ASCII digits. */
function hanDigits(han) {
	return han.replace(/[〇一二三四五六七八九]/gu, (sign) => `${"〇一二三四五六七八九".indexOf(sign)}`).replace(/^(\d?)十(\d?)$/u, (_, ten, one) => (ten === "" ? "1" : ten) + (one === "" ? "0" : one));
}
/**
* Normalizes a text for searches: composes letters and removes invisible characters. Hindi is written with and
* without its dots, and Bangla months with a short and a long i.
*/
var folded = (text) => plainDigits(text.normalize().replace(/[\p{Cf}\u093c\u09bc]/gu, "")).replace(/\u09c0/g, "ি").replace(hanDate, hanDigits);
/** Scripts without spaces between words. */
var unspaced = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
/** Matches a character that belongs to the adjacent word. */
var edge = `(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}]`;
/** Excludes a preceding part of the same number. */
var noDigitBefore = "(?<!\\d|\\d[.,'])";
var noDigitAfter = "(?!\\d|[.,']\\d)";
/** Excludes a group of digits after a space. */
var noGroup = "(?! \\d{3}(?!\\d))";
/** Returns the pattern of a whole number. `digits` can be a pattern itself. */
var wholeNumber = (digits) => noDigitBefore + digits + noDigitAfter;
/** Returns the pattern that excludes a following part of the last word. */
function wordEnd(phrase) {
	if (/\d$/.test(phrase)) return noDigitAfter;
	return unspaced.test(phrase.at(-1) ?? "") ? "" : `(?!${edge})`;
}
var escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/**
* Returns the pattern of a folded phrase. `ending` is the pattern of an optional ending. In Hebrew and Arabic, short
* words are written as part of the next word.
*/
function wholePhrase(phrase, ending = "") {
	const start = /^\d/.test(phrase) ? noDigitBefore : unspaced.test(phrase[0] ?? "") ? "" : `(?<=(?<!${edge})[והבלמשכوفبلك]{0,3})`;
	return `(?=${escaped(phrase)})${start}${escaped(phrase)}${ending}${wordEnd(phrase)}`;
}
var isUnspaced = (text) => unspaced.test(text);
var matches = (text, pattern) => new RegExp(pattern, "iu").test(text);
/** Whether a folded text contains a phrase, ignoring case. */
function has(text, phrase) {
	const wanted = folded(phrase);
	return text.toLowerCase().includes(wanted.toLowerCase()) && matches(text, wholePhrase(wanted));
}
/** Other locales in which a text of a language can write its numbers and dates. */
var others = {
	en: ["en-GB"],
	ar: ["ar-SY", "ar-DZ"],
	ja: ["ja-u-ca-japanese"]
};
/** Returns the locales of a language that the browser supports. */
var localesOf = (language) => Intl.NumberFormat.supportedLocalesOf([language, ...others[primary(language)] ?? []]);

// src/statement/validation/vocabulary.ts
/** The vocabularies by primary language subtag. */
var vocabularies = { en: {
	numerals: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" "),
	tens: "twenty thirty forty fifty sixty seventy eighty ninety".split(" "),
	bounds: {
		"more-than": ["more than", "over"],
		"at-least": [
			"at least",
			"no fewer than",
			"no less than",
			"not less than",
			"not fewer than"
		],
		about: [
			"about",
			"around",
			"approximately",
			"some",
			"nearly",
			"almost"
		],
		"less-than": [
			"less than",
			"fewer than",
			"under"
		],
		"at-most": [
			"at most",
			"up to",
			"no more than",
			"not more than",
			"not over"
		]
	},
	boundsAfter: {
		"at-least": ["or more"],
		"at-most": ["or fewer", "or less"]
	},
	verbs: [
		...[
			"must",
			"should",
			"shall",
			"need to",
			"ought to"
		].flatMap((verb) => [verb, ...[
			"not",
			"never",
			"no longer"
		].map((no) => `${verb} ${no}`)]),
		...[
			"call on",
			"calls on",
			"call upon",
			"calls upon",
			"urge",
			"urges",
			"urged"
		],
		...[
			"appeal to",
			"appeals to",
			"demand that",
			"demands that"
		],
		...[
			"ask",
			"request",
			"recommend",
			"expect",
			"implore",
			"call for"
		].flatMap((verb) => [verb, verb.replace(/^\w+/, "$&s")]),
		...[
			"urged",
			"asked",
			"requested",
			"expected",
			"called on",
			"called upon"
		].flatMap((verb) => [`is ${verb}`, `are ${verb}`])
	],
	powers: {
		thousand: 1e3,
		lakh: 1e5,
		million: 1e6,
		crore: 1e7,
		billion: 1e9
	}
} };
/** Returns the vocabulary of a language. A statement in another language is checked without one. */
var vocabularyOf = (language) => vocabularies[primary(language)];
/** Returns the word for a number below 100. */
function numeral({ numerals, tens }, value) {
	const [ten, one] = [tens[Math.floor(value / 10) - 2], value % 10];
	return ten ? ten + (one ? `-${numerals[one]}` : "") : numerals[value];
}

export { directionOf as _, hanDate as a, isUnspaced as c, noDigitBefore as d, noGroup as f, wordEnd as g, wholePhrase as h, folded as i, localesOf as l, wholeNumber as m, vocabularyOf as n, hanDigits as o, plainDigits as p, escaped as r, has as s, numeral as t, matches as u, primary as v };