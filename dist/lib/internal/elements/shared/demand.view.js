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
/**
* Returns the sentence of a demand. An item of a list is quoted with the sentence that leads into the list, and with the
* list in the item.
*/
function quotedDemand(statement, { source, leadIn }, link) {
	const item = sentenceView(statement, source, link);
	const parts = [item, ...listIn(statement, source).map((id) => sentenceView(statement, id))];
	if (leadIn !== void 0) parts.unshift(sentenceView(statement, leadIn, void 0, "leadIn"));
	if (parts.length === 1) return item;
	const join = (sentences) => sentences.map(({ text }) => text).join(" ");
	const original = join(parts.map((part) => part.original ?? part));
	if (parts.every(({ language }) => language === item.language)) {
		const text = join(parts);
		return {
			...item,
			text,
			...item.original && { original: {
				...item.original,
				text: original
			} }
		};
	}
	const { language } = statement;
	return {
		id: item.id,
		text: original,
		language,
		href: item.href,
		paragraph: item.paragraph
	};
}
/** Returns the ids of the sentences of a list in an item, unless these are demands of their own. */
function listIn({ sections, demands }, source) {
	const paragraphs = sections.flatMap((section) => section.paragraphs);
	const place = paragraphs.findIndex(({ sentences }) => sentences.at(-1)?.id === source);
	if (!paragraphs[place]?.item) return [];
	const after = paragraphs.slice(place + 1);
	const end = after.findIndex(({ item }) => item?.level !== 2);
	const ids = after.slice(0, end < 0 ? void 0 : end).flatMap(({ sentences }) => sentences.map(({ id }) => id));
	return demands.some((demand) => ids.includes(demand.source)) ? [] : ids;
}

export { demandView };