import { M as themes, et as sentencesOf, k as headingLevels, v as addresseesOf } from "./all-locales.js";

// src/elements/descriptor.ts
/** The attributes of all elements that a form offers after their own. */
var commonAttributes = {
	theme: {
		kind: "enum",
		values: themes,
		default: "auto"
	},
	"heading-level": {
		kind: "enum",
		values: headingLevels,
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
	return (list === "addressees" ? addresseesOf(statement) : statement[list]).map(({ id }) => id);
}

export { entriesOf as n, commonAttributes as t };