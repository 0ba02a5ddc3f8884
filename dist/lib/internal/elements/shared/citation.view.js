import { fill, fillPlural } from "../../i18n/format.js";

// src/elements/shared/citation.view.ts
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