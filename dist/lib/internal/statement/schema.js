import { dayOrMonth, edtf, id, languageTag, object, sentenceId, text, webAddress } from "./fields.js";
import { correction, signatory } from "./signatory-schema.js";
import { note, section, translatedSentence } from "./text-schema.js";
import * as v from "valibot";

// src/statement/schema.ts
/**
* The schema of a statement: sentences first, then annotations that refer to them by id. The TypeScript types are
* inferred from it, and every statement is checked against it before it is shown.
*/
var bounds = [
	"exactly",
	"about",
	"more-than",
	"at-least",
	"less-than",
	"at-most",
	"indefinite"
];
var actorKinds = [
	"court",
	"group",
	"mechanism",
	"office",
	"organization",
	"party",
	"person",
	"states"
];
var aNumberOrWord = "a whole number from 0 to 2^53 - 1, or the word that the statement uses instead of one";
var figure = object({
	id,
	value: v.union([v.pipe(v.number(aNumberOrWord), v.safeInteger(aNumberOrWord), v.minValue(0, aNumberOrWord)), v.pipe(v.string(aNumberOrWord), v.regex(/^[^\s\d](?:\D*[^\s\d])?$/, aNumberOrWord))], aNumberOrWord),
	bound: v.picklist(bounds),
	notation: v.optional(v.literal("compact")),
	unit: v.optional(v.literal("people")),
	counts: text,
	since: v.optional(id),
	sinceText: v.optional(text),
	source: sentenceId
});
var demand = object({
	id,
	addressees: v.pipe(v.array(id), v.minLength(1, "at least one addressee")),
	heading: text,
	leadIn: v.optional(id),
	strength: v.optional(text),
	source: sentenceId
});
var event = object({
	id,
	date: edtf,
	heading: text,
	source: sentenceId,
	mentions: v.optional(v.array(sentenceId))
});
var actor = object({
	id,
	name: text,
	abbreviation: v.optional(text),
	also: v.optional(v.array(text)),
	kind: v.picklist(actorKinds),
	source: sentenceId
});
var translationStatuses = ["official", "unofficial"];
var texts = (description) => v.optional(v.record(id, text));
var translation = object({
	language: languageTag,
	status: v.picklist(translationStatuses),
	title: v.optional(text),
	sentences: v.pipe(v.record(id, translatedSentence), v.minEntries(1, "at least one sentence")),
	sections: texts("Headings of sections by id."),
	figures: v.optional(v.record(id, object({
		counts: text,
		value: v.optional(text),
		sinceText: v.optional(text)
	}))),
	demands: texts("Headings of demands by id."),
	events: texts("Headings of events by id."),
	actors: texts("Names of actors by id: of all addressees, or of none.")
});
/** The version of this schema. */
var schemaVersion = 1;
/** A statement: metadata, its sentences in order, and annotations that refer to the sentences by id. */
var statementSchema = object({
	$schema: v.optional(v.string()),
	schemaVersion: v.literal(1),
	id,
	title: text,
	date: dayOrMonth,
	language: languageTag,
	url: v.optional(webAddress),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits")),
	pullQuote: v.optional(sentenceId),
	pullQuotes: v.optional(v.array(object({
		source: sentenceId,
		speaker: v.optional(text)
	}))),
	version: v.optional(text),
	corrections: v.optional(v.array(correction)),
	sections: v.pipe(v.array(section), v.minLength(1, "at least one section")),
	figures: v.array(figure),
	demands: v.array(demand),
	events: v.array(event),
	actors: v.array(actor),
	notes: v.optional(v.array(note)),
	signatories: v.array(signatory),
	translations: v.optional(v.array(translation))
});

export { statementSchema };