// src/statement/validation/written.ts
/** How a text is searched for a phrase: whole words, whatever the script. */
var isDigit = (code) => /\p{Nd}/u.test(String.fromCodePoint(code));
/**
* A text of the same length with its digits and the signs in its numbers as ASCII has them, and one kind of space.
*/
function plainDigits(text) {
	return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
		const code = digit.codePointAt(0);
		let start = code;
		while (isDigit(start - 1)) start--;
		return String((code - start) % 10);
	}).replace(/٬/g, ",").replace(/٫/g, ".").replace(/’/g, "'").replace(/\s/g, " ");
}
/**
* A text as it is searched: also with composed letters, and without what is not seen. Hindi is written with and
* without its dots, and Bangla months with a short and a long i.
*/
var folded = (text) => plainDigits(text.normalize().replace(/[\p{Cf}\u093c\u09bc]/gu, "")).replace(/\u09c0/g, "ি");
/** Scripts that put no space between words. */
var unspaced = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;
/** What belongs to a word beside it. */
var edge = `(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}]`;
/** What stands before is no part of the same number. */
var noDigitBefore = "(?<!\\d|\\d[.,'])";
var noDigitAfter = "(?!\\d|[.,']\\d)";
/** No group of digits after a space. */
var noGroup = "(?! \\d{3}(?!\\d))";
/** The pattern of a number, which may be given as a pattern itself. */
var wholeNumber = (digits) => noDigitBefore + digits + noDigitAfter;
/** What follows a phrase is no part of its last word. */
function wordEnd(phrase) {
	if (/\d$/.test(phrase)) return noDigitAfter;
	return unspaced.test(phrase.at(-1) ?? "") ? "" : `(?!${edge})`;
}
var escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/**
* The pattern of a phrase that has been folded, with the pattern of what may follow as part of its last word. In
* Hebrew and Arabic small words are written as part of the next one.
*/
function wholePhrase(phrase, ending = "") {
	return (/^\d/.test(phrase) ? noDigitBefore : unspaced.test(phrase[0] ?? "") ? "" : `(?<=(?<!${edge})[והבלמשכوفبلك]{0,3})`) + escaped(phrase) + ending + wordEnd(phrase);
}
var isUnspaced = (text) => unspaced.test(text);
var matches = (text, pattern) => new RegExp(pattern, "iu").test(text);
/** Whether a folded text has a phrase, whatever its case. */
function has(text, phrase) {
	const wanted = folded(phrase);
	return text.toLowerCase().includes(wanted.toLowerCase()) && matches(text, wholePhrase(wanted));
}
/** Other locales in which a text of a language may write its numbers and dates. */
var others = {
	en: ["en-GB"],
	ar: ["ar-SY", "ar-DZ"],
	ja: ["ja-u-ca-japanese"]
};
/** The locales of a language that the browser knows. */
var localesOf = (language) => Intl.NumberFormat.supportedLocalesOf([language, ...others[language.split("-")[0]] ?? []]);

export { escaped, folded, has, isUnspaced, localesOf, matches, noDigitBefore, noGroup, plainDigits, wholeNumber, wholePhrase, wordEnd };