// src/i18n/locales/en.ts
var months = "January February March April May June July August September October November December".split(" ");
var powers = [
	[0xe8d4a51000, " trillion"],
	[1e9, " billion"],
	[1e6, " million"],
	[1e3, " thousand"]
];
/**
* British English, in which dates look as in the statement: "31 January 2025". This language avoids `Intl`, because
* the first formatter in a page takes longer than everything else in the elements.
*/
var en = {
	tag: "en-GB",
	dir: "ltr",
	plural: (count) => count === 1 ? "one" : "other",
	number(value, notation) {
		const [power, name] = (notation && powers.find(([least]) => value >= least)) ?? [1, ""];
		const [whole, ...part] = String(value / power).split(".");
		return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...part].join(".") + name;
	},
	list(names) {
		const before = names.slice(0, -1).join(", ");
		return before ? `${before}${names[2] ? "," : ""} and ${names.at(-1)}` : names.join();
	},
	date(date) {
		const [year, month, day] = date.split("-").map(Number);
		return [
			day,
			months[month - 1],
			year
		].filter(Boolean).join(" ");
	},
	bounds: {
		about: "About {n}",
		"more-than": "More than {n}",
		"at-least": "At least {n}",
		"less-than": "Fewer than {n}",
		"at-most": "At most {n}"
	},
	asOf: "As of {date}",
	since: "since {date}",
	scale: {
		each: {
			one: "Each mark is one person",
			other: "Each mark is {n} people"
		},
		marks: {
			one: "{n} mark",
			other: "{n} marks"
		},
		partOfOne: "Part of a mark",
		open: "Small marks: the statement gives no exact number"
	},
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
	colon: ": ",
	unsigned: "Statement",
	signed: {
		one: "Signed by {n} organization",
		other: "Signed by {n} organizations"
	},
	filter: "Find an organization",
	matches: "Matches: {n} of {total} organizations",
	mixed: {
		organization: {
			one: "{n} organization",
			other: "{n} organizations"
		},
		network: {
			one: "{n} network",
			other: "{n} networks"
		},
		person: {
			one: "{n} individual",
			other: "{n} individuals"
		},
		issuer: "Joint statement of {who}",
		signed: "Signed by {who}",
		filter: "Find a signatory",
		matches: "Matches: {n} of {total}"
	},
	version: "version {version}",
	corrected: "Corrected on {date}",
	joinedLater: "{signed}, and {n} more since",
	joined: "joined on {date}",
	showAll: "Show all {n}",
	showFewer: "Show fewer",
	quotation: "“{text}”",
	askedOf: "Asked of",
	demandFilter: "Filter by who is asked",
	saidAs: "In the statement",
	demandsShown: "Demands shown: {n} of {total}",
	range: "{start} to {end}",
	labels: {
		cite: "Cite",
		share: "Share",
		embed: "Embed"
	},
	actionsFailed: "This action could not be loaded",
	ahead: "Still ahead in {date}",
	aheadDay: "Still ahead on {date}",
	customStatement: {
		loading: "Loading the statement",
		failed: "The statement could not be shown"
	},
	actions: {
		plain: "Plain text",
		copied: "Copied to the clipboard",
		shared: "Shared",
		refused: "The clipboard is not available: copy the selected text"
	}
};

export { en };