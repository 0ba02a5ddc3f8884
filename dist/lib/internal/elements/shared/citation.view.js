import { fill, fillDate } from "../../i18n/format.js";
import { signedBy } from "./signatories.view.js";

// src/elements/shared/citation.view.ts
/** Returns the citation of a statement. */
function citationView(statement, messages) {
	const date = messages.date(statement.date);
	const { length } = statement.signatories;
	const corrections = (statement.corrections ?? []).map(({ date: day, text }) => ({
		date: messages.date(day),
		text
	}));
	const { version, language } = statement;
	const isNumber = version && /^[\p{N}.]+$/u.test(version);
	const last = corrections.at(-1);
	return {
		statement,
		issuer: length ? signedBy(statement, "issuer", messages) : messages.unsigned,
		comma: messages.comma,
		colon: messages.colon,
		date,
		asOf: fillDate(messages, "asOf", statement.date),
		version: isNumber ? fill(messages.version, { version }) : version,
		versionLanguage: isNumber ? messages.tag : language,
		corrected: last && fill(messages.corrected, { date: last.date }),
		corrections
	};
}

export { citationView };