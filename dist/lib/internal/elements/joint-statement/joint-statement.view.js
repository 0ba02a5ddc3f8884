import { signatoriesOf } from "../../statement/signatories.js";
import { sentencesOf } from "../../statement/text.js";
import { citationView } from "../shared/citation.view.js";
import { faultIn } from "../../utils/errors.js";
import { signedHeading } from "../shared/signatories.view.js";

// src/elements/joint-statement/joint-statement.view.ts
/** The values of `show`. */
var extents = [
	"all",
	"text",
	"lede",
	"signatories"
];
/**
* Returns the full text with its signatories, or a part of it.
* @param query.show `text`, `lede` (the first section), `signatories`, or `all`.
* @throws an error that lists the known values, if the value is unknown.
*/
function textView(statement, query, messages) {
	const show = query.show || "all";
	const [fault] = faultIn("show", show, extents);
	if (fault) throw fault;
	const signatories = signatoriesOf(statement);
	const sections = statement.sections.slice(0, show === "signatories" ? 0 : show === "lede" ? 1 : void 0);
	const sentences = sentencesOf({ sections });
	const isPart = sections.length < statement.sections.length;
	const notes = (statement.notes ?? []).map((note) => ({
		...note,
		from: sentences.find(({ marks }) => marks?.some((mark) => "note" in mark && mark.note === note.id))?.id
	})).filter(({ from }) => from ?? !isPart);
	const all = [sentences, ...notes.map((note) => note.sentences)].flat();
	return {
		show,
		sections,
		notes,
		status: all.every(({ status }) => status) ? all[0]?.status : void 0,
		signed: signedHeading(statement, messages),
		signatories: show === "text" || show === "lede" ? [] : signatories,
		citation: citationView(statement, messages)
	};
}

export { extents, textView };