import { Z as sentencesOf } from "./all-locales.js";

// src/elements/descriptor.ts
/** The attributes of all elements that a form offers after their own. */
var commonAttributes = {
	theme: {
		kind: "enum",
		values: [
			"auto",
			"light",
			"dark"
		],
		default: "auto"
	},
	"heading-level": {
		kind: "enum",
		values: [
			"1",
			"2",
			"3",
			"4",
			"5",
			"6"
		],
		default: "2"
	},
	actions: {
		kind: "ids",
		values: [
			"cite",
			"share",
			"embed"
		]
	}
};
/** The ids or names that a list of a statement has. */
function entriesOf(statement, list) {
	if (list === "signatories") return statement.signatories;
	if (list === "sentences") return sentencesOf(statement).map(({ id }) => id);
	if (list !== "addressees") return statement[list].map(({ id }) => id);
	const asked = new Set(statement.demands.flatMap(({ addressees }) => addressees));
	return statement.actors.map(({ id }) => id).filter((id) => asked.has(id));
}

export { entriesOf as n, commonAttributes as t };