import { integrityFaults } from "./integrity.js";
import { salvage } from "./salvage.js";
import { statementSchema } from "../schema.js";
import * as v from "valibot";

// src/statement/validation/validate.ts
/** What is expected in the place of a key that the schema does not have. */
var unknownKey = "no such key";
/** Checks anything at all: whether it is a statement, and whether its sentences bear out its annotations. */
async function validate(data) {
	if (typeof data !== "object" || data === null || Array.isArray(data)) return { faults: [{
		path: "",
		expected: "a statement: an object",
		found: Array.isArray(data) ? "a list" : shorten(String(data))
	}] };
	const { schemaVersion } = data;
	if (typeof schemaVersion === "number" && schemaVersion > 1) return { faults: [{
		path: "/schemaVersion",
		expected: `${1}, the newest that this version of the library knows`,
		found: String(schemaVersion)
	}] };
	const parsed = v.safeParse(statementSchema, withoutPrototypes(data), { abortPipeEarly: true });
	if (parsed.success) {
		const faults = await integrityFaults(parsed.output, data);
		return faults.length > 0 ? { faults } : {
			statement: parsed.output,
			faults: []
		};
	}
	const paths = parsed.issues.map((issue) => (issue.path ?? []).map(({ key }) => key));
	const { rest, whole } = salvage(data, paths);
	return { faults: [...parsed.issues.map(faultOf), ...await integrityFaults(rest, whole)] };
}
/** A copy of JSON data that inherits nothing, because Valibot visits inherited keys. */
function withoutPrototypes(data) {
	if (Array.isArray(data)) return data.map(withoutPrototypes);
	if (typeof data !== "object" || data === null) return data;
	return Object.assign(Object.create(null), ...Object.entries(data).map(([key, value]) => ({ [key]: withoutPrototypes(value) })));
}
/** A fault as one line that names the path, what was expected, and what was found. */
var lineOf = ({ path, expected, found }) => `${path || "/"}: expected ${expected}; found ${found}`;
/** What the library found wrong, by JSON pointer (RFC 6901). */
function faultOf(issue) {
	const keys = issue.path?.map(({ key }) => String(key)) ?? [];
	const path = keys.map((key) => `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
	const { message, type, received } = issue;
	const found = shorten(received);
	if (type === "strict_object" && issue.expected === "never") {
		const key = keys.at(-1);
		return {
			path,
			expected: key === "confirm" ? "your confirmation: delete this line once the item is right" : unknownKey,
			found: key
		};
	}
	if (received === "undefined") return {
		path,
		expected: "a value",
		found: "none"
	};
	return {
		path,
		expected: message.startsWith("Invalid") ? issue.expected ?? type : message,
		found
	};
}
var shorten = (text) => text.length > 80 ? `${text.slice(0, 79)}…` : text;

export { lineOf, unknownKey, validate };