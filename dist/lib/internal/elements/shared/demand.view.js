import { citationView } from "./citation.view.js";
import { byId, nonEmpty } from "../../utils/errors.js";
import { fill, formatList } from "../../i18n/format.js";
import { sentenceView } from "./sentence.view.js";

// src/elements/shared/demand.view.ts
/**
* The demand with the given id.
* @throws an error that lists the known ids, where none has it.
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
		strength: demand.strength && fill(messages.quotation, { text: demand.strength }),
		sentence: sentenceView(statement, demand.source, link),
		citation: citationView(statement, messages)
	};
}

export { demandView };