import { integrityFaults } from "./integrity.js";
import { salvage } from "./salvage.js";
import { statementSchema } from "../schema.js";
import * as v from "valibot";

// src/statement/validation/validate.ts
/** The beginning of the message about a key that the schema does not have. */
var unknownKey = "unknown key";
/** Checks any value: whether it is a statement, and whether its sentences support its annotations. */
async function validate(data) {
	if (typeof data !== "object" || data === null || Array.isArray(data)) return { faults: [{
		path: "",
		message: `expected an object, found ${Array.isArray(data) ? "a list" : shorten(String(data))}`
	}] };
	const { schemaVersion } = data;
	if (typeof schemaVersion === "number" && schemaVersion > 1) return { faults: [{
		path: "/schemaVersion",
		message: `unknown version ${schemaVersion}. This release knows versions up to ${1}.`
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
	return { faults: [...parsed.issues.flatMap(faultsOf), ...await integrityFaults(rest, whole)] };
}
var unconfirmed = "not confirmed. Check this, then delete this line.";
/** Returns the faults of an issue. Valibot reports only the first unknown key of an object, and a draft has several. */
function faultsOf(issue) {
	const fault = faultOf(issue);
	const last = issue.path?.at(-1);
	if (issue.type !== "strict_object" || issue.expected !== "never" || !last) return [fault];
	const others = Object.keys(last.input).filter((key) => key.startsWith("confirm") && key !== last.key);
	const parent = fault.path.replace(/\/[^/]*$/, "");
	return [fault, ...others.map((key) => ({
		path: `${parent}/${key}`,
		message: unconfirmed
	}))];
}
/** Returns a copy of JSON data without prototypes, because Valibot visits inherited keys. */
function withoutPrototypes(data) {
	if (Array.isArray(data)) return data.map(withoutPrototypes);
	if (typeof data !== "object" || data === null) return data;
	return Object.assign(Object.create(null), ...Object.entries(data).map(([key, value]) => ({ [key]: withoutPrototypes(value) })));
}
/** Returns a fault as one line: its path and its message. */
var lineOf = ({ path, message }) => `${path || "/"}: ${message}`;
/** Converts an issue of Valibot. The path is a JSON pointer (RFC 6901). */
function faultOf(issue) {
	const keys = issue.path?.map(({ key }) => String(key)) ?? [];
	const path = keys.map((key) => `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
	const { message, type, input } = issue;
	const received = issue.received === "null" && input ? "Object" : issue.received;
	if (type === "strict_object" && issue.expected === "never") {
		const key = keys.at(-1);
		if (key.startsWith("confirm")) return {
			path,
			message: unconfirmed
		};
		return {
			path,
			message: `${unknownKey} ${JSON.stringify(key)}`
		};
	}
	if (received === "undefined") return {
		path,
		message: "missing"
	};
	if (type === "picklist" && message.startsWith("Invalid")) {
		const known = issue.expected.replace(/[(")]/g, "").replaceAll(" | ", ", ");
		return {
			path,
			message: `unknown value ${shorten(plain(received))}. Known values: ${known}.`
		};
	}
	return {
		path,
		message: `expected ${message.startsWith("Invalid") ? plain(issue.expected ?? type) : message}, found ${shorten(plain(received))}`
	};
}
/** Valibot's names of types, in plain words. */
var kinds = /* @__PURE__ */ new Map([
	["Array", "a list"],
	["Object", "an object"],
	["string", "a string"]
]);
/** Describes a type or a value. */
var plain = (name) => kinds.get(name) ?? name;
var shorten = (text) => text.length > 80 ? `${text.slice(0, 79)}…` : text;

export { lineOf, unknownKey, validate };