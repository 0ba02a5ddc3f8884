import { boundsAt } from "./bounds.js";
import { dangling, duplicates } from "./references.js";
import { leadInOf } from "../lead-in.js";
import { sentencesOf, statementHash } from "../text.js";
import { textFaults } from "./text-integrity.js";
import { translationFaults } from "./translation-integrity.js";
import { numeral, vocabularyOf } from "./vocabulary.js";
import { givesDate } from "./written-dates.js";
import { isUnchecked, placesOf, written } from "./written-numbers.js";
import { folded, has, localesOf } from "./written.js";

// src/statement/validation/integrity.ts
/** Checks that no schema can express: ids are unique and known, and each sentence supports its annotations. */
/**
* Returns the remaining errors of a statement that fits the schema. Ids in `whole` are known, though their items can
* be missing from `statement`.
*/
async function integrityFaults(statement, whole = statement) {
	const texts = new Map(sentencesOf(statement).map(({ id, text }) => [id, {
		said: text,
		text: folded(text)
	}]));
	return [
		...duplicates(statement),
		...dangling(statement, whole),
		...textFaults(statement, whole),
		...await checksumFaults(statement),
		...figureFaults(statement, texts),
		...leadInFaults(statement, whole, texts),
		...addresseeFaults(statement, texts),
		...strengthFaults(statement, texts),
		...dateFaults(statement, texts),
		...sinceFaults(statement),
		...joinedFaults(statement),
		...correctionFaults(statement),
		...nameFaults(statement, texts),
		...translationFaults(statement, whole)
	];
}
/** Returns the fault of an annotation that its sentence does not support. */
var unsupported = (path, lacks, { said }) => ({
	path,
	message: `the sentence does not ${lacks}: "${said}"`
});
async function checksumFaults(statement) {
	const { sha256 } = statement;
	if (sha256 === void 0 || !("subtle" in crypto)) return [];
	const hash = await statementHash(statement);
	if (hash === sha256) return [];
	return [{
		path: "/sha256",
		message: `the SHA-256 of the text is ${hash}, not ${sha256}. If the text is right, replace this value.`
	}];
}
/** Returns the ways in which the statement's language can write the value of a figure, for messages. */
function writtenForms({ value, notation }, language) {
	if (typeof value === "string") return [value];
	const known = vocabularyOf(language);
	const [locale = "en"] = localesOf(language);
	const forms = [
		written(value, locale, notation && "long"),
		String(value),
		known && numeral(known, value)
	];
	return [...new Set(forms)].filter((form) => form !== void 0);
}
function figureFaults(statement, texts) {
	const { language } = statement;
	if (!language) return [];
	return statement.figures.flatMap((figure, i) => {
		const sentence = texts.get(figure.source);
		if (!sentence) return [];
		const { text } = sentence;
		const path = `/figures/${i}`;
		if (typeof figure.value === "string" !== (figure.bound === "indefinite")) {
			const message = `"${figure.bound}" does not fit ${JSON.stringify(figure.value)}. Use "indefinite" for a word, and another bound for a number.`;
			return [{
				path: `${path}/bound`,
				message
			}];
		}
		const places = placesOf(text, figure, language);
		if (places.length === 0) {
			if (isUnchecked(text, language)) return [];
			const forms = writtenForms(figure, language).join(" or ");
			return [unsupported(`${path}/value`, `contain ${forms}`, sentence)];
		}
		if (!vocabularyOf(language) || figure.bound === "indefinite") return [];
		return places.some(({ start, end }) => boundsAt(text, start, end, language).includes(figure.bound)) ? [] : [unsupported(`${path}/bound`, `give the bound "${figure.bound}"`, sentence)];
	});
}
/** Returns what a demand is quoted with: an item of a list with the sentence that leads into the list. */
function quotationOf({ source, leadIn }, texts) {
	const parts = [leadIn, source].flatMap((id) => id === void 0 ? [] : texts.get(id) ?? []);
	if (!texts.has(source)) return void 0;
	return {
		said: parts.map(({ said }) => said).join(" "),
		text: parts.map(({ text }) => text).join(" ")
	};
}
/** A demand is quoted with no other sentence than the one that leads into its list. */
var leadInFaults = ({ demands }, { sections }, texts) => demands.flatMap(({ source, leadIn }, i) => {
	if (leadIn === void 0 || !texts.has(leadIn) || !texts.has(source)) return [];
	const lead = leadInOf(sections, source)?.id;
	if (lead === leadIn) return [];
	const message = `"${leadIn}" does not lead into a list with the item "${source}". ${lead ? `Use "${lead}"` : "Delete `leadIn`"}.`;
	return [{
		path: `/demands/${i}/leadIn`,
		message
	}];
});
function addresseeFaults(statement, texts) {
	const actors = new Map(statement.actors.flatMap((actor) => [[actor.id, actor]]));
	const addressed = new Set(statement.sections.flatMap(({ paragraphs }, section) => paragraphs.flatMap(({ label, item, sentences }) => {
		const isLine = !section && !item && !sentences[1] && /[^.!?။。]$/.test(sentences[0]?.text ?? ".");
		return label || isLine ? sentences.map(({ id }) => id) : [];
	})));
	return statement.demands.flatMap((demand, i) => demand.addressees.flatMap((id, j) => {
		const sentence = quotationOf(demand, texts);
		const actor = actors.get(id);
		if (!sentence || !actor || addressed.has(actor.source)) return [];
		if ([
			actor.name,
			actor.abbreviation,
			...actor.also ?? []
		].some((name) => name !== void 0 && has(sentence.text, name))) return [];
		return [unsupported(`/demands/${i}/addressees/${j}`, `name the actor "${id}"`, sentence)];
	}));
}
/**
* Returns the asking verbs in a sentence, with their negations, or `undefined` if the verbs of the language are not
* known.
*/
function verbsIn(text, language) {
	const said = language && vocabularyOf(language)?.verbs.filter((verb) => has(text, verb));
	if (!said) return void 0;
	return said.filter((verb) => !said.some((longer) => longer.startsWith(`${verb} `)));
}
function strengthFaults(statement, texts) {
	return statement.demands.flatMap((demand, i) => {
		const { strength } = demand;
		const sentence = quotationOf(demand, texts);
		if (strength === void 0 || !sentence) return [];
		const asking = verbsIn(sentence.text, statement.language);
		if (asking ? asking.includes(strength) : has(sentence.text, strength)) return [];
		const verbs = asking?.map((verb) => `"${verb}"`).join(" or ");
		const instead = verbs ? `, but with ${verbs}` : "";
		return [unsupported(`/demands/${i}/strength`, `ask with "${strength}"${instead}`, sentence)];
	});
}
function nameFaults(statement, texts) {
	return statement.actors.flatMap((actor, i) => ["name", "abbreviation"].flatMap((field) => {
		const name = actor[field];
		const sentence = texts.get(actor.source);
		if (name === void 0 || !sentence || has(sentence.text, name)) return [];
		return [unsupported(`/actors/${i}/${field}`, `contain "${name}"`, sentence)];
	}));
}
function dateFaults(statement, texts) {
	if (!statement.language) return [];
	return statement.events.flatMap((event, i) => [event.source, ...event.mentions ?? []].flatMap((id, mention) => {
		const sentence = texts.get(id);
		if (!sentence) return [];
		const given = (date) => givesDate(sentence.text, date, statement.language, mention > 0);
		if (event.date.split("/").every(given)) return [];
		const path = mention === 0 ? `/events/${i}/date` : `/events/${i}/mentions/${mention - 1}`;
		return [unsupported(path, `give the date ${event.date}`, sentence)];
	}));
}
function sinceFaults({ language, figures, events, translations = [] }) {
	const dates = new Map(events.flatMap(({ id, date }) => [[id, date]]));
	return figures.flatMap(({ id, since, sinceText }, i) => {
		const texts = [{
			path: `/figures/${i}/sinceText`,
			text: sinceText,
			tag: language
		}, ...translations.flatMap((translation, j) => ({
			path: `/translations/${j}/figures/${id}/sinceText`,
			text: new Map(Object.entries(translation.figures ?? {})).get(id)?.sinceText,
			tag: translation.language
		}))];
		const date = since && dates.get(since)?.split("/")[0];
		return texts.flatMap(({ path, text, tag }) => {
			if (text === void 0 || !tag) return [];
			if (!since) return [{
				path,
				message: "the figure has no `since`. Delete this text."
			}];
			const said = folded(text);
			const isYearAlone = said.match(/\d+/g)?.length === 1;
			if (!date || givesDate(said, date, tag, isYearAlone)) return [];
			return [{
				path,
				message: `${JSON.stringify(text)} does not name the date of the event, ${date}`
			}];
		});
	});
}
/** Who signed at the issue is not said to have joined later. */
function joinedFaults({ date, signatories }) {
	return signatories.flatMap((signatory, i) => {
		if (typeof signatory === "string" || signatory.joined === void 0) return [];
		const { joined } = signatory;
		if (joined > date) return [];
		const message = `${joined} is not after the issue on ${date}. Delete \`joined\`.`;
		return [{
			path: `/signatories/${i}/joined`,
			message
		}];
	});
}
/** The widgets show the day of the last correction. */
var correctionFaults = ({ date: issue, corrections = [] }) => corrections.flatMap(({ date }, i) => {
	const before = corrections[i - 1]?.date ?? issue;
	if (date >= before) return [];
	const message = `${date} is before ${before}. Put corrections in order, after the issue.`;
	return [{
		path: `/corrections/${i}/date`,
		message
	}];
});

export { integrityFaults };