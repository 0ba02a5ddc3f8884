import { fill, fillPlural, formatDate } from "./format.js";

// src/views/citation.ts
/** The citation of a statement. */
function citationView(statement, words) {
	const date = formatDate(statement.date, words);
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