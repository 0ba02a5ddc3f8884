import { messagesOf } from "../../i18n/loaded.js";
import { addresseesOf } from "../../statement/addressees.js";
import { citationView } from "../shared/citation.view.js";
import { demandView } from "../shared/demand.view.js";
import { byId, nonEmpty } from "../../utils/errors.js";
import { fill } from "../../i18n/format.js";
import { ids } from "../../utils/attribute-values.js";

// src/elements/demand-list/demand-list.view.ts
/**
* Returns the demands, grouped by addressees. Default: all demands.
* @param query.to Ids of addressees: a list, or a text separated by spaces or commas.
* @throws an error that lists the known ids, if an id is unknown.
*/
function demandsView(statement, query, messages, link) {
	const demands = nonEmpty(statement.demands, "demands");
	const asked = addresseesOf(statement);
	const chosen = ids(query.to)?.map((id) => byId(asked, id, "to").id);
	const shown = new Set(demands.filter(({ addressees }) => !chosen || addressees.some((id) => chosen.includes(id))).map(({ id }) => id));
	const all = /* @__PURE__ */ new Map();
	for (const { id } of demands) {
		const view = demandView(statement, { demand: id }, messages, link);
		const { addressees, addresseesLanguage } = view;
		const group = all.get(addressees) ?? {
			addressees,
			addresseesLanguage,
			position: all.size,
			demands: []
		};
		group.demands.push({
			...view,
			position: group.demands.length
		});
		all.set(addressees, group);
	}
	const groups = [...all.values()].map((group) => ({
		...group,
		demands: group.demands.filter(({ id }) => shown.has(id))
	}));
	const { number } = messages;
	return {
		addressees: asked.map(({ id, name, language = statement.language }) => ({
			id,
			name,
			language,
			count: messagesOf(language, messages).number(demands.filter(({ addressees }) => addressees.includes(id)).length),
			chosen: !!chosen?.includes(id)
		})),
		groups: groups.filter((group) => group.demands.length > 0),
		status: fill(messages.demandsShown, {
			n: number(shown.size),
			total: number(demands.length)
		}),
		citation: citationView(statement, messages)
	};
}

export { demandsView };