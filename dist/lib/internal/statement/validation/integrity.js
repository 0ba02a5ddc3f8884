import { boundAt } from "./bounds.js";
import { dangling, duplicates } from "./references.js";
import { sentencesOf, statementHash } from "../text.js";
import { translationFaults } from "./translation-integrity.js";
import { numeral, vocabularyOf } from "./vocabulary.js";
import { givesDate } from "./written-dates.js";
import { placesOf, written } from "./written-numbers.js";
import { folded, has, localesOf } from "./written.js";

// src/statement/validation/integrity.ts
/**
* What a schema cannot say: that ids are unique and lead somewhere, and that each annotation is borne out by
* the sentence it refers to.
*/
/**
* Every fault that a statement of the right form can still have; none for a good one. Ids that stand in `whole` are
* known, though their items may be missing from `statement`.
*/
async function integrityFaults(statement, whole = statement) {
	const texts = new Map(sentencesOf(statement).map(({ id, text }) => [id, {
		said: text,
		text: folded(text)
	}]));
	return [
		...duplicates(statement),
		...dangling(statement, whole),
		...await checksumFaults(statement),
		...figureFaults(statement, texts),
		...addresseeFaults(statement, texts),
		...strengthFaults(statement, texts),
		...dateFaults(statement, texts),
		...sinceFaults(statement),
		...nameFaults(statement, texts),
		...translationFaults(statement, whole)
	];
}
async function checksumFaults(statement) {
	const { sha256 } = statement;
	if (sha256 === void 0 || !("subtle" in crypto)) return [];
	const hash = await statementHash(statement);
	if (hash === sha256) return [];
	return [{
		path: "/sha256",
		expected: `${hash}, the SHA-256 of the text`,
		found: sha256
	}];
}
/** The ways in which the statement's language may write the value of a figure, for its author. */
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
		const { said, text } = sentence;
		const path = `/figures/${i}`;
		if (typeof figure.value === "string" !== (figure.bound === "indefinite")) return [{
			path: `${path}/bound`,
			expected: "\"indefinite\" for a word, and another bound for a number",
			found: figure.bound
		}];
		const places = placesOf(text, figure, language);
		if (places.length === 0) {
			const expected = `a value found in its sentence, as ${writtenForms(figure, language).join(" or ")}: "${said}"`;
			return [{
				path: `${path}/value`,
				expected,
				found: String(figure.value)
			}];
		}
		if (!vocabularyOf(language) || figure.bound === "indefinite") return [];
		const borneOut = places.some(({ start, end }) => boundAt(text, start, end, language) === figure.bound);
		const expected = `the bound that its sentence gives: "${said}"`;
		return borneOut ? [] : [{
			path: `${path}/bound`,
			expected,
			found: figure.bound
		}];
	});
}
function addresseeFaults(statement, texts) {
	const actors = new Map(statement.actors.flatMap((actor) => [[actor.id, actor]]));
	return statement.demands.flatMap((demand, i) => demand.addressees.flatMap((id, j) => {
		const sentence = texts.get(demand.source);
		const actor = actors.get(id);
		if (!sentence || !actor) return [];
		if ([
			actor.name,
			actor.abbreviation,
			...actor.also ?? []
		].some((name) => name !== void 0 && has(sentence.text, name))) return [];
		const expected = `an addressee that its sentence names: "${sentence.said}"`;
		return [{
			path: `/demands/${i}/addressees/${j}`,
			expected,
			found: id
		}];
	}));
}
/** The verbs with which a sentence asks, with their negations; undefined in a language that we know no verbs of. */
function verbsIn(text, language) {
	const said = language && vocabularyOf(language)?.verbs.filter((verb) => has(text, verb));
	if (!said) return void 0;
	return said.filter((verb) => !said.some((longer) => longer.startsWith(`${verb} `)));
}
function strengthFaults(statement, texts) {
	return statement.demands.flatMap(({ source, strength }, i) => {
		const sentence = texts.get(source);
		if (strength === void 0 || !sentence) return [];
		const asking = verbsIn(sentence.text, statement.language);
		if (asking ? asking.includes(strength) : has(sentence.text, strength)) return [];
		const expected = `${asking?.length ? asking.map((verb) => `"${verb}"`).join(" or ") : "a verb that asks"}, as its sentence says: "${sentence.said}"`;
		return [{
			path: `/demands/${i}/strength`,
			expected,
			found: strength
		}];
	});
}
function nameFaults(statement, texts) {
	return statement.actors.flatMap((actor, i) => ["name", "abbreviation"].flatMap((field) => {
		const name = actor[field];
		const sentence = texts.get(actor.source);
		if (name === void 0 || !sentence || has(sentence.text, name)) return [];
		return [{
			path: `/actors/${i}/${field}`,
			expected: `a name that its sentence gives: "${sentence.said}"`,
			found: name
		}];
	}));
}
function dateFaults(statement, texts) {
	if (!statement.language) return [];
	return statement.events.flatMap((event, i) => [event.source, ...event.mentions ?? []].flatMap((id, mention) => {
		const sentence = texts.get(id);
		if (!sentence) return [];
		const given = (date) => givesDate(sentence.text, date, statement.language, mention > 0);
		if (event.date.split("/").every(given)) return [];
		return [{
			path: mention === 0 ? `/events/${i}/date` : `/events/${i}/mentions/${mention - 1}`,
			expected: `a date that its sentence gives: "${sentence.said}"`,
			found: event.date
		}];
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
				expected: "no text, because the figure has no `since`",
				found: text
			}];
			const said = folded(text);
			const isYearAlone = said.match(/\d+/g)?.length === 1;
			if (!date || givesDate(said, date, tag, isYearAlone)) return [];
			return [{
				path,
				expected: `the date of the event, ${date}`,
				found: text
			}];
		});
	});
}

export { integrityFaults };