import { fill } from "../../i18n/format.js";
import { signedBy } from "./signatories.view.js";

// src/elements/shared/citation.view.ts
/** The citation of a statement. */
function citationView(statement, messages) {
	const date = messages.date(statement.date);
	const { length } = statement.signatories;
	return {
		statement,
		issuer: length ? signedBy(statement, "issuer", messages) : messages.unsigned,
		comma: messages.comma,
		date,
		asOf: fill(messages.asOf, { date })
	};
}

export { citationView };