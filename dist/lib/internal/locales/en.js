// src/locales/en.ts
/** English. The tag for `Intl` is British: it writes a date as the statement does, "31 January 2025". */
var en = {
	tag: "en-GB",
	dir: "ltr",
	bounds: {
		about: "About {n}",
		"more-than": "More than {n}",
		"at-least": "At least {n}",
		"less-than": "Fewer than {n}",
		"at-most": "At most {n}"
	},
	asOf: "As of {date}",
	since: "since {date}",
	source: "Source sentence",
	inContext: "Read in context",
	translation: {
		official: "Official translation",
		unofficial: "Unofficial translation"
	},
	original: "Original text",
	issuer: {
		one: "Joint statement of {n} organization",
		other: "Joint statement of {n} organizations"
	},
	comma: ", ",
	unsigned: "Statement",
	signed: {
		one: "Signed by {n} organization",
		other: "Signed by {n} organizations"
	},
	filter: "Find an organization",
	matches: "Matches: {n} of {total} organizations",
	showAll: "Show all {n}",
	showFewer: "Show fewer",
	askedOf: "Asked of",
	demandsShown: "Demands shown: {n} of {total}",
	range: "{start} to {end}",
	labels: {
		cite: "Cite",
		share: "Share",
		embed: "Embed"
	},
	ahead: "Still ahead on {date}"
};

export { en };