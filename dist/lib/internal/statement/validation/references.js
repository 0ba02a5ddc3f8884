import { sentencesOf } from "../text.js";

// src/statement/validation/references.ts
/** Returns an error for each duplicate id or signatory. */
function duplicates(statement) {
	const faults = [];
	const once = () => {
		const seen = /* @__PURE__ */ new Set();
		return (path, value, key = value) => {
			if (value && seen.has(key)) faults.push({
				path,
				message: `duplicate ${JSON.stringify(value)}`
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
	statement.notes?.forEach((note, i) => {
		text(`/notes/${i}/id`, note.id);
		note.sentences.forEach(({ id }, j) => {
			text(`/notes/${i}/sentences/${j}/id`, id);
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
		signatory(`/signatories/${i}`, name, signatoryKey(each));
	});
	return faults;
}
/** Returns what tells signatories apart. Two persons can have one name if their details differ. */
function signatoryKey(signatory) {
	const { name, role, affiliation, region, group } = typeof signatory === "string" ? { name: signatory } : signatory;
	return [
		name,
		role,
		affiliation,
		region,
		group
	].map((text) => bare(text ?? "")).join("\n");
}
/** Normalizes a name for comparison: ignores case, spaces and invisible characters. */
var bare = (name) => name.normalize("NFKC").toLowerCase().replace(/[\s\p{Cf}]+/gu, " ").trim();
var annotations = [
	"figures",
	"demands",
	"events",
	"actors"
];
/** Returns the ids of items, some of which can be invalid. */
var idsOf = (items) => new Set((Array.isArray(items) ? items : []).map((item) => item?.id));
/** Returns an error for each unknown id. */
function dangling(statement, whole) {
	const sentences = idsOf(sentencesOf(whole));
	const actors = idsOf(whole.actors);
	const events = idsOf(whole.events);
	const faults = [];
	const expect = (path, kind, known, id) => {
		if (id !== void 0 && !known.has(id)) {
			const ids = kind === "sentence" ? "" : `. Known ids: ${[...known].join(", ") || "none"}`;
			faults.push({
				path,
				message: `unknown ${kind} ${JSON.stringify(id)}${ids}`
			});
		}
	};
	expect("/pullQuote", "sentence", sentences, statement.pullQuote);
	statement.pullQuotes?.forEach(({ source }, i) => {
		expect(`/pullQuotes/${i}/source`, "sentence", sentences, source);
	});
	for (const list of annotations) statement[list].forEach(({ source }, i) => {
		expect(`/${list}/${i}/source`, "sentence", sentences, source);
	});
	statement.figures.forEach(({ since }, i) => {
		expect(`/figures/${i}/since`, "event", events, since);
	});
	statement.demands.forEach(({ addressees, leadIn }, i) => {
		expect(`/demands/${i}/leadIn`, "sentence", sentences, leadIn);
		addressees.forEach((id, j) => {
			expect(`/demands/${i}/addressees/${j}`, "actor", actors, id);
		});
	});
	statement.events.forEach(({ mentions }, i) => {
		mentions?.forEach((id, j) => {
			expect(`/events/${i}/mentions/${j}`, "sentence", sentences, id);
		});
	});
	return faults;
}

export { dangling, duplicates, idsOf, signatoryKey };