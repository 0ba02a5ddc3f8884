import { citationView } from "../shared/citation.view.js";
import { byId, fault, faultIn, nonEmpty } from "../../utils/errors.js";
import { fillDate } from "../../i18n/format.js";
import { messagesOf } from "../../i18n/loaded.js";
import { ids } from "../../utils/attribute-values.js";
import { primary } from "../../utils/language-tag.js";
import { sentenceView } from "../shared/sentence.view.js";
import { peopleIn } from "./scale.view.js";

// src/elements/coup-stats/coup-stats.view.ts
/** The values of `layout`. */
var layouts = [
	"grid",
	"row",
	"list",
	"scale"
];
/**
* Returns the view of the named figures, in the given order. Default: the first three figures.
* @param query.figures Ids, separated by spaces or commas.
* @throws an error that lists the known ids, if an id is unknown.
*/
function figuresView(statement, query, messages, link) {
	const all = nonEmpty(statement.figures, "figures");
	const figures = ids(query.figures)?.map((id) => byId(all, id, "figures")) ?? all.slice(0, 3);
	const { layout } = query;
	return {
		figures: figures.map((figure) => figureView(statement, figure, messages, link)),
		layout: layouts.find((each) => each === layout) ?? "grid",
		faults: layout === "scale" && !figures.some(peopleIn) ? [fault("layout", "none of these figures has \"unit\": \"people\" and a number above 0")] : faultIn("layout", layout, layouts),
		citation: citationView(statement, messages)
	};
}
function figureView(statement, figure, messages, link) {
	const { value, bound, notation, sinceText, language = statement.language } = figure;
	const written = messagesOf(language, messages);
	const around = primary(written.tag);
	const isWord = typeof value === "string";
	const [before, after] = written.bounds[bound]?.split("{n}") ?? [];
	const [date] = statement.events.find(({ id }) => id === figure.since)?.date.split("/") ?? [];
	return {
		...figure,
		language,
		around,
		before,
		number: isWord ? value : written.number(value, notation, bound),
		numberLanguage: isWord ? language : around,
		after,
		since: sinceText ?? (date && fillDate(written, "since", date)),
		sinceLanguage: sinceText ? language : around,
		sentence: sentenceView(statement, figure.source, link)
	};
}

export { figuresView, layouts };