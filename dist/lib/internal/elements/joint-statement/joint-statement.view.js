import { sentencesOf } from "../../statement/text.js";
import { citationView } from "../shared/citation.view.js";
import { faultIn } from "../../utils/errors.js";
import { fillPlural } from "../../i18n/format.js";

// src/elements/joint-statement/joint-statement.view.ts
var parts = [
	"all",
	"text",
	"lede",
	"signatories"
];
/**
* The full text with its signatories, or a part of it.
* @param query.part `text`, `lede` (the first section), `signatories`, or `all`.
* @throws an error that lists the parts, where it is none of them.
*/
function textView(statement, query, words) {
	const part = query.part || "all";
	const [fault] = faultIn("part", part, parts);
	if (fault) throw fault;
	const { signatories } = statement;
	const sections = statement.sections.slice(0, part === "signatories" ? 0 : part === "lede" ? 1 : void 0);
	const sentences = sentencesOf({ sections });
	return {
		sections,
		status: sentences.every(({ status }) => status) ? sentences[0]?.status : void 0,
		signed: fillPlural(words.signed, signatories.length, words),
		signatories: part === "text" || part === "lede" ? [] : signatories,
		citation: citationView(statement, words)
	};
}

export { textView };