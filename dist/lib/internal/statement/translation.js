import { primary } from "../utils/language-tag.js";

// src/statement/translation.ts
var known = /* @__PURE__ */ new WeakMap();
/** Returns the statement as a page in the given language shows it. Returns the same object each time. */
function inLanguage(statement, language) {
	const all = [statement, ...statement.translations ?? []];
	const fitting = all.find((candidate) => candidate.language === language) ?? all.find((candidate) => primary(candidate.language) === primary(language)) ?? statement;
	if (fitting === statement) return statement;
	const shown = known.get(statement) ?? /* @__PURE__ */ new Map();
	known.set(statement, shown);
	const found = shown.get(fitting) ?? translated(statement, fitting);
	shown.set(fitting, found);
	return found;
}
/** Translations with `empty` in the place of what they leave out: it does not stay in the language of the statement. */
var filled = (texts = {}, empty) => Object.fromEntries(Object.entries(texts).map(([id, given]) => [id, {
	...empty,
	...typeof given === "string" ? { text: given } : given
}]));
function translated(statement, translation) {
	const { status, title, language } = translation;
	/** Returns the items with their translations. */
	const merge = (items, texts = {}, field) => {
		const byId = new Map(Object.entries(texts));
		return items.map((item) => {
			const text = byId.get(item.id);
			if (!text) return item;
			const fields = typeof text === "string" ? { [field]: text } : text;
			return {
				...item,
				...fields,
				language,
				status,
				original: item
			};
		});
	};
	const texts = filled(translation.sentences, { marks: void 0 });
	const withSentences = (items) => items.map((item) => ({
		...item,
		sentences: merge(item.sentences, texts)
	}));
	const sections = statement.sections.map((section) => ({
		...section,
		paragraphs: withSentences(section.paragraphs)
	}));
	return {
		...statement,
		...title && {
			title,
			titleLanguage: language
		},
		sections: merge(sections, translation.sections, "heading"),
		figures: merge(statement.figures, filled(translation.figures, { sinceText: void 0 })),
		demands: merge(statement.demands, translation.demands, "heading"),
		actors: merge(statement.actors, translation.actors, "name"),
		events: merge(statement.events, translation.events, "heading"),
		...statement.notes && { notes: withSentences(statement.notes) }
	};
}

export { inLanguage };