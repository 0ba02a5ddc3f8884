import { fill, fillPlural } from "./format.js";

// src/views/citation.ts
/** The citation of a statement. */
function citationView(statement, words) {
	const date = words.date(statement.date);
	const { length } = statement.signatories;
	return {
		statement,
		issuer: length ? fillPlural(words.issuer, length, words) : words.unsigned,
		comma: words.comma,
		date,
		asOf: fill(words.asOf, { date })
	};
}

export { citationView };