import { primary } from "../../utils/language-tag.js";
import { vocabularyOf } from "./vocabulary.js";

// src/statement/validation/bounds.ts
/** The maximum distance between a number and its bound, in characters. */
var far = 40;
/** Matches a currency between a bound and its number: "at least KSh ". */
var currency = /(?:(?<!\p{L})(?:us|a|c|r|nz|hk)?[$€£¥₹₱৳]|(?<!\p{L})(?:rs\.?|rp\.?|[kt]?sh|usd|eur|gbp|inr))\s?$/u;
/** What is before the first number of a range, and between its numbers, in the languages that drafts know. */
var between = "(?:[Bb]etween|[Ee]ntre|[Zz]wischen|[Aa]ntara|بين|ระหว่าง)";
var and = "and|et|y|e|und|dan|و|และ";
var from = "(?:[Ff]rom|[Dd]es?|[Vv]on|[Dd]ari|من)";
var to = "to|à|a|até|bis|hingga|sampai|إلى";
var signs = "–|—|〜|～|~|から|ถึง";
/** The pattern of a number in digits, whose groups can have spaces or other signs between them. */
var digits = "\\p{Nd}(?:[\\p{Nd}.,'’]|[ \\u00a0\\u202f](?=\\p{Nd}{3}(?!\\p{Nd})))*";
/** These need no word before the first number. */
var joins = `(?: ?(?:${signs}) ?| (?:to|bis|à|a|hingga|sampai) |${`-(?=${digits}\\s+\\p{L})`})`;
var number = `(${digits}|\\p{Ll}+(?:-\\p{Ll}+)?)`;
/** Matches the text before and after the least number of a range. The greater one is a group. */
var lower = [
	[new RegExp(`(?<!\\p{L})${between} ?$`, "u"), new RegExp(`^ ?(?:\\p{L}+ )?(?:${and}) ?${number}`, "u")],
	[new RegExp(`(?<!\\p{L})${from} $`, "u"), new RegExp(`^ (?:${to}) ${number}`, "u")],
	[/(?:^|[^\p{L}\d.,-]|\p{Lo})$/u, new RegExp(`^${joins}(${digits})`, "u")]
];
/** Matches the text before the greatest number. The lesser one is a group. */
var upper = [
	new RegExp(`(?<!\\p{L})${between} ?${number} ?(?:\\p{L}+ )?(?:${and}) ?$`, "u"),
	new RegExp(`(?<!\\p{L})${from} ${number} (?:${to}) $`, "u"),
	new RegExp(`(?<![\\d.,'-])(?!(?:19|20)\\d\\d [–—] $)(${digits})(?:${joins}|-)$`, "u")
];
/** A number that changed has no bounds: "rose from 200 to 300". */
var changed = /(?<!\p{L})(?:rose|risen|rises?|rising|gr[eo]wn?|fell|fallen|falls?|increas\p{L}+|decreas\p{L}+|dropp?\p{L}*|declin\p{L}+|went|gone|jump\p{L}*|cut|reduc\p{L}+|rais\p{L}+|chang\p{L}+|up|down)(?: \p{L}+){0,3} from [^.]{0,20}$/iu;
/** Other ways to bound a number in English. A figure can also give such a number as exact. */
var otherwise = {
	"at-most": ["as many as", "as much as"],
	"at-least": ["minimum of"],
	about: [
		"roughly",
		"close to",
		"estimated"
	],
	"more-than": ["upwards of", "in excess of"]
};
/** Returns the end of a range that a number is: the least or the most. */
function rangeBoundAt(text, start, end) {
	const before = text.slice(Math.max(0, start - far), start);
	const after = text.slice(end, end + far);
	if (changed.test(before)) return void 0;
	const size = (written = "") => /^\d/.test(written) ? Number(written.replace(/\D/g, "")) : NaN;
	const own = size(text.slice(start, end));
	for (const [is, follows] of lower) {
		const found = is.test(before) ? follows.exec(after) : null;
		if (found && !(size(found[1]) <= own)) return "at-least";
	}
	return upper.some((is) => {
		const found = is.exec(before);
		return found !== null && !(size(found[1]) >= own);
	}) ? "at-most" : void 0;
}
/** Returns the bounds that a figure can have for a number in a sentence, the closest first. */
function boundsAt(text, start, end, language, range = rangeBoundAt(text, start, end)) {
	const plain = boundAt(text, start, end, language);
	if (plain !== "exactly") return [plain];
	if (range) return primary(language) === "en" ? [range] : [range, plain];
	if (text[end] === "+") return ["at-least", plain];
	const other = phraseAt(text, start, end, { bounds: otherwise });
	return other === plain ? [plain] : [other, plain];
}
/** Returns the bound that a sentence gives to the number between `start` and `end`, in the words of its language. */
var boundAt = (text, start, end, language) => phraseAt(text, start, end, vocabularyOf(language));
/** Returns the bound of the longest phrase around a number: "no more than" contains "more than". */
function phraseAt(text, start, end, { bounds = {}, boundsAfter = {} } = {}) {
	const before = text.slice(Math.max(0, start - far), start).toLowerCase().replace(currency, "").trimEnd();
	const after = text.slice(end, end + far).toLowerCase().trimStart();
	const endsWith = (phrase) => before.endsWith(phrase) && !/[\p{L}\p{N}]/u.test(before.at(-phrase.length - 1) ?? "");
	const phrases = [...pairs(bounds).filter(([, phrase]) => endsWith(phrase)), ...pairs(boundsAfter).filter(([, phrase]) => after.startsWith(phrase))];
	phrases.sort(([, one], [, other]) => other.length - one.length);
	return phrases[0]?.[0] ?? "exactly";
}
var pairs = (phrases) => Object.entries(phrases).flatMap(([bound, each]) => each.map((phrase) => [bound, phrase]));

export { boundAt, boundsAt, currency, digits, rangeBoundAt };