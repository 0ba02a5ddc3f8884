import { idsOf } from "./references.js";
import { sentencesOf } from "../text.js";

// src/statement/validation/translation-integrity.ts
/** What is wrong with the translations of a statement: a language given twice, an id that leads nowhere, a gap. */
function translationFaults(statement, whole) {
	const { translations = [], figures, demands } = statement;
	const ids = {
		sections: idsOf(whole.sections),
		figures: idsOf(whole.figures),
		demands: idsOf(whole.demands),
		events: idsOf(whole.events),
		actors: idsOf(whole.actors),
		sentences: idsOf(sentencesOf(whole))
	};
	const asked = new Set(demands.flatMap(({ addressees }) => addressees));
	return translations.flatMap((translation, i) => {
		const path = `/translations/${i}`;
		const { language } = translation;
		const faults = [statement, ...translations.slice(0, i).flatMap((other) => other)].some((other) => other.language === language) ? [{
			path: `${path}/language`,
			expected: "a language that nothing before it is in",
			found: language
		}] : [];
		for (const [kind, known] of Object.entries(ids)) {
			const given = whole.translations?.[i]?.[kind];
			for (const id of Object.keys(given ?? {})) {
				if (known.has(id)) continue;
				const expected = `an id among the ${kind} of this statement`;
				faults.push({
					path: `${path}/${kind}/${id}`,
					expected,
					found: id
				});
			}
		}
		figures.forEach(({ id, value }) => {
			const figure = new Map(Object.entries(translation.figures ?? {})).get(id);
			if (figure && typeof value === "string" !== (figure.value !== void 0)) {
				const expected = `a word for ${JSON.stringify(value)}, and none for a number`;
				faults.push({
					path: `${path}/figures/${id}/value`,
					expected,
					found: figure.value ?? "none"
				});
			}
		});
		for (const id of translation.actors ? asked : []) {
			if (Object.hasOwn(translation.actors, id) || !ids.actors.has(id)) continue;
			faults.push({
				path: `${path}/actors/${id}`,
				expected: "the names of all who are asked something",
				found: "none"
			});
		}
		return faults;
	});
}

export { translationFaults };