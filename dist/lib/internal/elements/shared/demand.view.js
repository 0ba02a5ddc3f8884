import { citationView } from "./citation.view.js";
import { byId, nonEmpty } from "../../utils/errors.js";
import { formatList } from "../../i18n/format.js";
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
/** Returns the sentence of a demand. An item of a list is quoted with the sentence that leads into the list. */
function quotedDemand(statement, { source, leadIn }, link) {
	const item = sentenceView(statement, source, link);
	if (leadIn === void 0) return item;
	const lead = sentenceView(statement, leadIn, void 0, "leadIn");
	const join = (one, other) => `${one} ${other}`;
	if (lead.language === item.language) {
		const original = item.original && lead.original && {
			...item.original,
			text: join(lead.original.text, item.original.text)
		};
		return {
			...item,
			text: join(lead.text, item.text),
			...original && { original }
		};
	}
	const text = join((lead.original ?? lead).text, (item.original ?? item).text);
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