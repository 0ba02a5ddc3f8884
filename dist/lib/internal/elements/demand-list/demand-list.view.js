import { citationView } from "../shared/citation.view.js";
import { demandView } from "../shared/demand.view.js";
import { byId, some } from "../../utils/errors.js";
import { fill } from "../../i18n/format.js";
import { ids } from "../../utils/attribute-values.js";

// src/elements/demand-list/demand-list.view.ts
/**
* The demands, grouped by who is asked; those made of the addressees in `to`, or all of them.
* @param query.to ids of addressees, separated by spaces or commas.
* @throws an error that lists the known ids, where one is nobody who is asked.
*/
function demandsView(statement, query, words, link) {
	const demands = some(statement.demands, "demands");
	const asked = statement.actors.filter(({ id }) => demands.some(({ addressees }) => addressees.includes(id)));
	const chosen = ids(query.to)?.map((id) => byId(asked, id, "to").id);
	const shown = demands.filter(({ addressees }) => !chosen || addressees.some((id) => chosen.includes(id)));
	const groups = /* @__PURE__ */ new Map();
	demands.forEach((demand) => {
		const view = demandView(statement, { demand: demand.id }, words, link);
		const { addressees, addresseesLanguage } = view;
		const group = groups.get(addressees) ?? {
			addressees,
			addresseesLanguage,
			position: groups.size,
			size: 0,
			demands: []
		};
		groups.set(addressees, group);
		if (shown.includes(demand)) group.demands.push({
			...view,
			position: group.size
		});
		group.size++;
	});
	const { number } = words;
	return {
		addressees: asked.map(({ id, name, language = statement.language }) => ({
			id,
			name,
			language,
			count: number(demands.filter(({ addressees }) => addressees.includes(id)).length),
			chosen: !!chosen?.includes(id)
		})),
		groups: [...groups.values()].filter((group) => group.demands.length > 0),
		status: fill(words.demandsShown, {
			n: number(shown.length),
			total: number(demands.length)
		}),
		citation: citationView(statement, words)
	};
}

export { demandsView };