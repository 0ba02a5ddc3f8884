import { either, id, object, text, webAddress } from "./fields.js";
import * as v from "valibot";

// src/statement/text-schema.ts
/** The form of the text: sections of paragraphs of sentences, and footnotes. */
var fromOne = "a whole number from 1";
var ofWords = {
	words: v.pipe(text, v.description("The words of the sentence that the mark is about.")),
	occurrence: v.optional(v.pipe(v.number(fromOne), v.safeInteger(fromOne), v.minValue(1, fromOne), v.description("Which of them, if the sentence has the same words more than once. Default: 1.")))
};
var mark = either([
	object({
		kind: v.pipe(v.picklist(["emphasis", "strong"]), v.description("How the words are set off: \"emphasis\" in italics, \"strong\" in bold.")),
		...ofWords
	}),
	object({
		url: v.pipe(webAddress, v.description("Where a link on the words leads.")),
		...ofWords
	}),
	object({
		note: v.pipe(id, v.description("The id of the footnote whose mark follows the words.")),
		...ofWords
	})
], "words with one of `kind`, `url` and `note`");
var marks = v.optional(v.pipe(v.array(mark), v.description("Emphasis, links and marks of footnotes. The text itself stays plain.")));
var sentence = object({
	id: v.pipe(id, v.description("Stable: links to the sentence and annotations of it are made with this id.")),
	text: v.pipe(text, v.description("The sentence, word for word as it was issued.")),
	marks
});
var translatedSentence = either([text, object({
	text: v.pipe(text, v.description("The translation of the sentence.")),
	marks
})], "a text, or an object with a `text`");
var sentences = v.pipe(v.array(sentence), v.minLength(1, "at least one sentence"), v.description("Its sentences, in order."));
var levels = v.picklist([1, 2], "1 or 2");
var paragraph = object({
	id: v.pipe(id, v.description("Names the paragraph: p1, p2, …, where there is no reason for another name.")),
	item: v.optional(v.pipe(object({
		list: v.pipe(v.picklist(["bulleted", "numbered"]), v.description("The kind of list.")),
		level: v.optional(v.pipe(levels, v.description("2 for an item of a list in an item. Default: 1."))),
		mark: v.optional(v.pipe(text, v.description("The mark of a numbered item, as published: \"1.\" or \"(a)\".")))
	}), v.description("Makes the paragraph an item of a list. Items side by side are one list."))),
	quote: v.optional(v.pipe(object({ speaker: v.optional(v.pipe(text, v.description("Who is quoted, as published."))) }), v.description("Makes the paragraph a block quotation."))),
	label: v.optional(v.pipe(text, v.description("The text before a line of the address block, as published: \"To\", \"Cc\"."))),
	sentences
});
var section = object({
	id: v.pipe(id, v.description("Names the section.")),
	heading: v.optional(v.pipe(text, v.description("The heading as issued, where there is one."))),
	level: v.optional(v.pipe(v.picklist([2, 3], "2 or 3"), v.description("The level of the heading, if the title is of level 1. Default: 2."))),
	kind: v.optional(v.pipe(v.literal("notes"), v.description("Marks closing notes: notes to editors, contacts."))),
	paragraphs: v.pipe(v.array(paragraph), v.minLength(1, "at least one paragraph"), v.description("Its paragraphs, in order."))
});
var note = object({
	id: v.pipe(id, v.description("Names the footnote for the marks in sentences.")),
	mark: v.pipe(text, v.description("The mark as published: \"1\" or \"*\".")),
	sentences
});

export { note, section, sentence, translatedSentence };