import { citationView } from "../shared/citation.view.js";
import { fault, nonEmpty } from "../../utils/errors.js";
import { fill, fillPlural } from "../../i18n/format.js";
import { isWhole } from "../../utils/attribute-values.js";

// src/elements/signatory-list/signatory-list.view.ts
/** The signatories, shown up to the limit and with the host's own name; and those that match the filter. */
function signatoriesView(statement, { highlight, limit, columns, expanded = false, filter = "" }, messages) {
	const names = nonEmpty(statement.signatories, "signatories");
	const sought = filter && normalizeForSearch(filter);
	const own = highlight && normalizeForSearch(highlight);
	const most = isWhole(limit) ? limit : names.length;
	const whole = expanded && !sought;
	const asked = [
		statement.language,
		columns,
		most,
		whole,
		own
	].join();
	const memory = known.get(names) ?? { normalized: names.map(normalizeForSearch) };
	known.set(names, memory);
	const { normalized } = memory;
	if (memory.asked !== asked) {
		memory.asked = asked;
		memory.signatories = names.map((name, index) => {
			const highlighted = !!own && normalized[index] === own;
			const shown = index < most || highlighted || whole;
			return {
				number: index + 1,
				name,
				highlighted,
				shown
			};
		});
	}
	const signatories = memory.signatories;
	const found = sought && signatories.filter((_, index) => normalized[index].includes(sought));
	const [list, first] = found ? [found, 100] : [signatories, most];
	const n = messages.number(list.length);
	const faults = [];
	if (own && !normalized.includes(own)) faults.push(fault("highlight", "the name of a signatory as published", highlight));
	Object.entries({
		limit,
		columns
	}).forEach(([path, value]) => {
		if (value != null && !isWhole(value)) faults.push(fault(path, "a whole number from 1", value));
	});
	return {
		heading: fillPlural(messages.signed, names.length, messages),
		status: found && fill(messages.matches, {
			n,
			total: messages.number(names.length)
		}),
		signatories,
		filter,
		expanded,
		found: found && found.filter(({ highlighted }, index) => expanded || index < 100 || highlighted),
		more: list.some(({ highlighted }, index) => index >= first && !highlighted) ? fill(expanded ? messages.showFewer : messages.showAll, { n }) : void 0,
		columns: isWhole(columns) && columns,
		faults,
		citation: citationView(statement, messages)
	};
}
var known = /* @__PURE__ */ new WeakMap();
/**
* A text as it is compared: without case, diacritics (Unicode property Diacritic), more than single spaces, or the
* difference between straight and curly apostrophes, hyphens and dashes, which phones and editors put in of their own
* accord.
*/
function normalizeForSearch(text) {
	return text.toLowerCase().normalize("NFKD").replace(/\p{Dia}/gu, "").replace(/[‘’]/g, "'").replace(/[‐-―]/g, "-").replace(/\s+/g, " ").trim();
}

export { normalizeForSearch, signatoriesView };