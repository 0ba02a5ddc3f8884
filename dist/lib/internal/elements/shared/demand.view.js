import { citationView } from "./citation.view.js";
import { byId, nonEmpty } from "../../utils/errors.js";
import { formatList } from "../../i18n/format.js";
import { quotedIds } from "../../statement/lead-in.js";
import { sentenceView } from "./sentence.view.js";

// src/elements/shared/demand.view.ts
/**
* Returns the view of a demand.
* @throws an error that lists the known ids, if the id is unknown.
*/
function demandView(statement, query, messages, link) {
	const demand = byId(nonEmpty(statement.demands, "demands"), query.demand, "demand");
	const actors = demand.addressees.map((id) => byId(statement.actors, id, "addressees"));
	const { language } = statement;
	const addresseesLanguage = actors[0].language ?? language;
	return {
		language,
		...demand,
		addressees: formatList(actors.map(({ name }) => name), addresseesLanguage),
		addresseesLanguage,
		sentence: quotedDemand(statement, demand, link),
		citation: citationView(statement, messages)
	};
}
/** Returns the quotation of a demand, which can be an item with the sentence and the list around it. */
function quotedDemand(statement, demand, link) {
	const { source } = demand;
	const item = sentenceView(statement, source, link);
	const parts = quotedIds(statement, demand).map((id) => id === source ? item : sentenceView(statement, id, void 0, "leadIn"));
	if (parts.length === 1) return item;
	const join = (sentences) => sentences.map(({ text }) => text).join(" ");
	const text = join(parts.map((part) => part.original ?? part));
	if (parts.every(({ language }) => language === item.language)) {
		const original = item.original && {
			...item.original,
			text
		};
		return {
			...item,
			text: join(parts),
			...original && { original }
		};
	}
	const { language } = statement;
	return {
		id: item.id,
		text,
		language,
		href: item.href,
		paragraph: item.paragraph
	};
}

export { demandView };