import { vocabularyOf } from "./vocabulary.js";

// src/statement/validation/bounds.ts
/** The maximum distance between a number and its bound, in characters. */
var far = 40;
/**
* Returns the bound that a sentence gives to the number between `start` and `end`. The longest phrase wins: "no more
* than" contains "more than".
*/
function boundAt(text, start, end, language) {
	const { bounds = {}, boundsAfter = {} } = vocabularyOf(language) ?? {};
	const before = text.slice(Math.max(0, start - far), start).toLowerCase().trimEnd();
	const after = text.slice(end, end + far).toLowerCase().trimStart();
	const endsWith = (phrase) => before.endsWith(phrase) && !/[\p{L}\p{N}]/u.test(before.at(-phrase.length - 1) ?? "");
	const phrases = [...pairs(bounds).filter(([, phrase]) => endsWith(phrase)), ...pairs(boundsAfter).filter(([, phrase]) => after.startsWith(phrase))];
	phrases.sort(([, one], [, other]) => other.length - one.length);
	return phrases[0]?.[0] ?? "exactly";
}
var pairs = (phrases) => Object.entries(phrases).flatMap(([bound, each]) => each.map((phrase) => [bound, phrase]));

export { boundAt };