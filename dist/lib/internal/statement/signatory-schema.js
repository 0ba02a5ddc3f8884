import { day, either, object, text, webAddress } from "./fields.js";
import * as v from "valibot";

// src/statement/signatory-schema.ts
/** The form of signatories, and of corrections made after the issue. */
var optional = (description) => v.optional(v.pipe(text, v.description(description)));
var signatory = either([text, object({
	name: v.pipe(text, v.description("The name as published.")),
	kind: v.optional(v.pipe(v.picklist([
		"organization",
		"person",
		"network"
	]), v.description("What the signatory is. Default: \"organization\"."))),
	role: optional("The role of a person, as published: \"Director\"."),
	affiliation: optional("The organization of a person, as published."),
	region: optional("The country or region, as published."),
	url: v.optional(v.pipe(webAddress, v.description("The website of the signatory."))),
	group: optional("The heading above the name, as published."),
	joined: v.optional(v.pipe(day, v.description("The day on which the signatory joined, if after the issue.")))
})], "a name, or an object with a `name`");
var correction = object({
	date: v.pipe(day, v.description("The day of the correction.")),
	text: v.pipe(text, v.description("What was corrected."))
});

export { correction, signatory };