import { citationView } from "../shared/citation.view.js";
import { invalid, nonEmpty, unknown } from "../../utils/errors.js";
import { fill } from "../../i18n/format.js";
import { groupsOf, signatoriesOf } from "../../statement/signatories.js";
import { isMixed, signedHeading } from "../shared/signatories.view.js";
import { isWhole } from "../../utils/attribute-values.js";

// src/elements/signatory-list/signatory-list.view.ts
/**
* Returns the signatories up to the limit, and those that match the filter. The name in `highlight` is always shown.
* @throws an error that lists the known groups, if no group has the heading.
*/
function signatoriesView(statement, { group, highlight, limit, columns, expanded = false, filter = "" }, messages) {
	const all = nonEmpty(signatoriesOf(statement), "signatories");
	const sought = filter && normalizeForSearch(filter);
	const own = highlight && normalizeForSearch(highlight);
	const most = isWhole(limit) ? Number(limit) : all.length;
	const whole = expanded && !sought;
	const asked = [
		messages.tag,
		statement.language,
		columns,
		most,
		whole,
		own,
		group
	].join();
	const memory = known.get(all) ?? normalized(all);
	known.set(all, memory);
	if (!memory.signatories || memory.asked !== asked) {
		memory.asked = asked;
		memory.signatories = inGroup(all, group).map((signatory, index) => {
			const highlighted = !!own && memory.names[signatory.number - 1] === own;
			const shown = index < most || highlighted || whole;
			return {
				...signatory,
				highlighted,
				shown
			};
		});
	}
	const { signatories, texts } = memory;
	const found = sought && signatories.filter(({ number }) => texts[number - 1].includes(sought));
	const [list, first] = found ? [found, 100] : [signatories, most];
	const n = messages.number(list.length);
	const total = messages.number(signatories.length);
	const listed = { signatories };
	const words = isMixed(listed) ? messages.mixed : messages;
	const faults = [];
	if (own && !memory.names.includes(own)) faults.push(invalid("highlight", highlight, "the name of a signatory as published"));
	Object.entries({
		limit,
		columns
	}).forEach(([path, value]) => {
		if (value != null && !isWhole(value)) faults.push(invalid(path, value, "a whole number from 1"));
	});
	return {
		heading: signedHeading(listed, messages),
		filterLabel: words.filter,
		status: found && fill(words.matches, {
			n,
			total
		}),
		signatories,
		filter,
		expanded,
		found: found && found.filter(({ highlighted }, index) => expanded || index < 100 || highlighted),
		more: list.some(({ highlighted }, index) => index >= first && !highlighted) ? fill(expanded ? messages.showFewer : messages.showAll, { n }) : void 0,
		columns: isWhole(columns) && Number(columns),
		faults,
		citation: citationView(statement, messages)
	};
}
/** Returns the signatories under a heading, or all if none is named, each with its place in the published order. */
function inGroup(all, heading) {
	const numbered = all.map((signatory, index) => ({
		...signatory,
		number: index + 1
	}));
	if (!heading) return numbered;
	const sought = normalizeForSearch(heading);
	const found = numbered.filter(({ group }) => group && normalizeForSearch(group) === sought);
	if (found.length) return found;
	throw unknown("group", heading, nonEmpty(groupsOf({ signatories: all }), "groups of signatories"));
}
var known = /* @__PURE__ */ new WeakMap();
/** Returns the normalized texts of a list. Most signatories are a name alone, which is normalized once. */
function normalized(all) {
	const names = all.map(({ name }) => normalizeForSearch(name));
	return {
		names,
		texts: all.map(({ role, affiliation, region, group }, index) => {
			const details = [
				role,
				affiliation,
				region,
				group
			].filter((text) => text !== void 0);
			return [names[index], ...details.map(normalizeForSearch)].join(" ");
		})
	};
}
/**
* Normalizes a text for comparison. Ignores case, diacritics (Unicode property Diacritic) and multiple spaces. Treats
* straight and curly apostrophes, hyphens and dashes as equal, because phones and editors replace them automatically.
*/
function normalizeForSearch(text) {
	return text.toLowerCase().normalize("NFKD").replace(/\p{Dia}/gu, "").replace(/[‘’]/g, "'").replace(/[‐-―]/g, "-").replace(/\s+/g, " ").trim();
}

export { normalizeForSearch, signatoriesView };