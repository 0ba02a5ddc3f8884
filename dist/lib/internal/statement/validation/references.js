import { sentencesOf } from "../text.js";

// src/statement/validation/references.ts
/** Ids, and names of signatories, that are given more than once. */
function duplicates(statement) {
	const faults = [];
	const once = () => {
		const seen = /* @__PURE__ */ new Set();
		return (path, value, key = value) => {
			if (value && seen.has(key)) faults.push({
				path,
				expected: "each only once",
				found: value
			});
			seen.add(key);
		};
	};
	const text = once();
	statement.sections.forEach((section, i) => {
		text(`/sections/${i}/id`, section.id);
		section.paragraphs.forEach((paragraph, j) => {
			text(`/sections/${i}/paragraphs/${j}/id`, paragraph.id);
			paragraph.sentences.forEach(({ id }, k) => {
				text(`/sections/${i}/paragraphs/${j}/sentences/${k}/id`, id);
			});
		});
	});
	for (const list of annotations) {
		const add = once();
		statement[list].forEach(({ id }, i) => {
			add(`/${list}/${i}/id`, id);
		});
	}
	const signatory = once();
	statement.signatories.forEach((each, i) => {
		const name = typeof each === "string" ? each : each.name;
		signatory(`/signatories/${i}`, name, bare(name));
	});
	return faults;
}
/** A name as it is compared: whatever its case, its spaces, and what of it is not seen. */
var bare = (name) => name.normalize("NFKC").toLowerCase().replace(/[\s\p{Cf}]+/gu, " ").trim();
var annotations = [
	"figures",
	"demands",
	"events",
	"actors"
];
/** The ids of items, of which some may not even be items. */
var idsOf = (items) => new Set((Array.isArray(items) ? items : []).map((item) => item?.id));
/** Ids that lead nowhere. */
function dangling(statement, whole) {
	const sentences = idsOf(sentencesOf(whole));
	const actors = idsOf(whole.actors);
	const events = idsOf(whole.events);
	const faults = [];
	const expect = (path, kind, known, id) => {
		if (id !== void 0 && !known.has(id)) faults.push({
			path,
			expected: `the id of ${kind} of this statement`,
			found: id
		});
	};
	expect("/pullQuote", "a sentence", sentences, statement.pullQuote);
	for (const list of annotations) statement[list].forEach(({ source }, i) => {
		expect(`/${list}/${i}/source`, "a sentence", sentences, source);
	});
	statement.figures.forEach(({ since }, i) => {
		expect(`/figures/${i}/since`, "an event", events, since);
	});
	statement.demands.forEach(({ addressees }, i) => {
		addressees.forEach((id, j) => {
			expect(`/demands/${i}/addressees/${j}`, "an actor", actors, id);
		});
	});
	statement.events.forEach(({ mentions }, i) => {
		mentions?.forEach((id, j) => {
			expect(`/events/${i}/mentions/${j}`, "a sentence", sentences, id);
		});
	});
	return faults;
}

export { dangling, duplicates, idsOf };