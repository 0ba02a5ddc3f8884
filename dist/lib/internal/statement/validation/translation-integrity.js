import { idsOf } from "./references.js";
import { sentencesOf } from "../text.js";

// src/statement/validation/translation-integrity.ts
/** Returns the errors in the translations of a statement: duplicate languages, unknown ids and missing names. */
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
			message: `duplicate language "${language}"`
		}] : [];
		for (const [kind, known] of Object.entries(ids)) {
			const given = whole.translations?.[i]?.[kind];
			for (const id of Object.keys(given ?? {})) {
				if (known.has(id)) continue;
				faults.push({
					path: `${path}/${kind}/${id}`,
					message: `unknown id ${JSON.stringify(id)}`
				});
			}
		}
		figures.forEach(({ id, value }) => {
			const figure = new Map(Object.entries(translation.figures ?? {})).get(id);
			if (figure && typeof value === "string" !== (figure.value !== void 0)) {
				const message = figure.value === void 0 ? `missing. Translate ${JSON.stringify(value)}.` : `${JSON.stringify(figure.value)} translates the number ${value}. Delete it.`;
				faults.push({
					path: `${path}/figures/${id}/value`,
					message
				});
			}
		});
		for (const id of translation.actors ? asked : []) {
			if (Object.hasOwn(translation.actors, id) || !ids.actors.has(id)) continue;
			faults.push({
				path: `${path}/actors/${id}`,
				message: "missing. Translate the names of all addressees, or of none."
			});
		}
		return faults;
	});
}

export { translationFaults };