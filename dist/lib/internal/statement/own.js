import { fault } from "./fault.js";
import { fetchText } from "./fetch.js";
import { inlineStatement } from "./inline.js";
import { english } from "./own-words.js";
import { inLanguage } from "./translation.js";
import { lineOf, validate } from "./validate.js";

// src/statement/own.ts
/** Each source is read and checked once, however many elements name it. */
var objects = /* @__PURE__ */ new WeakMap();
var addresses = /* @__PURE__ */ new Map();
/** How long a source may take before readers are told that it is on its way, in milliseconds. */
var patience = 300;
/** How many faults of a statement are named at most. */
var most = 20;
/** The statement that an element names, in the order of its `statement` property, `src`, and `statement` attribute. */
function resolveOwn(element, language, words, changed) {
	const { loading, failed } = words.own ?? english;
	const source = tryFor(() => sourceOf(element, changed));
	const { statement, slow } = source;
	const note = source.fault ? failed : slow ? loading : void 0;
	if (!statement) return {
		fault: source.fault,
		note
	};
	return {
		statement,
		shown: inLanguage(statement, language),
		anchor: `${statement.id}:`
	};
}
function tryFor(find) {
	try {
		return find();
	} catch (error) {
		return { fault: error };
	}
}
function sourceOf(element, changed) {
	const { src, statement } = element;
	const known = (cache, key, path, read) => sourceIn(cache, key, element, changed, (source) => check(source, path, read));
	if (statement && typeof statement !== "string") {
		if (typeof statement !== "object") throw fault("statement", "a statement", typeof statement);
		return known(objects, statement, "statement", () => statement);
	}
	if (src) {
		const href = hrefOf(src);
		const path = `src ${href}`;
		const read = async () => parse(await fetchText(href, path), path);
		return known(addresses, href, path, read);
	}
	const path = `statement "${String(statement)}"`;
	const inline = inlineStatement(element, String(statement), path, changed);
	return inline ? known(objects, inline, path, () => parse(inline.text, path)) : {};
}
function hrefOf(src) {
	try {
		return new URL(src, document.baseURI).href;
	} catch {
		throw fault("src", "an address", src);
	}
}
/**
* The source under a key; the first to ask for it has it read and checked. An address at which that has failed is
* tried again for an element that has not asked before: the network may be back.
*/
function sourceIn(cache, key, element, changed, read) {
	const before = cache.get(key);
	const askers = before?.askers ?? /* @__PURE__ */ new WeakSet();
	const isNew = !askers.has(element);
	askers.add(element);
	if (before && !(before.fault && isNew && typeof key === "string")) return before;
	const source = { askers };
	cache.set(key, source);
	const timer = setTimeout(() => {
		source.slow = true;
		changed();
	}, patience);
	read(source).finally(() => {
		clearTimeout(timer);
		changed();
	});
	return source;
}
async function check(source, path, read) {
	try {
		const { statement, faults } = await validate(await read());
		if (statement) {
			source.statement = statement;
			return;
		}
		const lines = faults.slice(0, most).map((found) => `\n  ${lineOf(found)}`);
		const more = faults.length > most ? `\n  and ${faults.length - most} more` : "";
		source.fault = /* @__PURE__ */ new Error(`${path}: expected a valid statement; found${lines.join("")}${more}`);
	} catch (error) {
		source.fault = error;
	}
}
function parse(text, path) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const { message } = error;
		throw fault(path, `a statement in JSON (${message})`, text.trim().slice(0, 40));
	}
}

export { resolveOwn };