import { primary } from "../../utils/language-tag.js";

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

export { numeral, vocabularyOf };