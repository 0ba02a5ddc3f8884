import { fault, invalid } from "../../utils/errors.js";
import { fetchText } from "./fetch.js";
import { inlineStatement, unfollowInline } from "./inline-script.js";
import { isWorthRetrying } from "../../runtime/retry.js";
import { inLanguage } from "../translation.js";
import { lineOf, validate } from "../validation/validate.js";

// src/statement/sources/custom-statement.ts
/** Each source is read and checked once, however many elements name it. */
var objects = /* @__PURE__ */ new WeakMap();
var addresses = /* @__PURE__ */ new Map();
/** The source of each element. An element that leaves the page and returns keeps its source. */
var held = /* @__PURE__ */ new WeakMap();
/** The URLs that failed, also while no element names them. */
var failures = /* @__PURE__ */ new Map();
/** The time before readers see that a source is loading, in milliseconds. */
var patience = 300;
/** The maximum number of errors in one message. */
var most = 20;
/**
* Returns the statement that an element names, in this order: its `statement` property, `src`, its `statement`
* attribute.
*/
function resolveCustomStatement(element, language, changed, now) {
	const source = tryFor(() => sourceOf(element, changed, now));
	const { statement, slow } = source;
	if (source.fault) return {
		fault: source.fault,
		state: "failed"
	};
	if (!statement) return { state: slow ? "loading" : void 0 };
	return {
		statement,
		shown: inLanguage(statement, language),
		anchor: `${statement.id}:`
	};
}
/** Releases the sources of an element that leaves the page. The last element that names a URL drops it. */
function releaseCustomStatement(element) {
	unfollowInline(element);
	leave(element);
}
function leave(element) {
	const fetched = held.get(element);
	if (!fetched) return;
	const { href, users } = fetched;
	users.delete(element);
	if (!users.size && addresses.get(href) === fetched) addresses.delete(href);
}
function tryFor(find) {
	try {
		return find();
	} catch (error) {
		return { fault: error };
	}
}
function sourceOf(element, changed, now) {
	const { src, statement } = element;
	const isObject = statement && typeof statement !== "string";
	const href = !isObject && src ? hrefOf(src, element) : void 0;
	if (href !== held.get(element)?.href) {
		leave(element);
		held.delete(element);
	}
	if (href !== void 0 || isObject) unfollowInline(element);
	if (isObject) {
		if (typeof statement !== "object") throw fault("statement", `expected an object, found ${typeof statement}`);
		return sourceFrom(statement, "statement", () => statement, changed);
	}
	if (href !== void 0) return sourceAt(href, element, changed, now);
	const path = `statement "${String(statement)}"`;
	const inline = inlineStatement(element, String(statement), path, changed);
	return inline ? sourceFrom(inline, path, () => parse(inline.text, path), changed) : {};
}
function hrefOf(src, { baseURI }) {
	try {
		return new URL(src, baseURI).href;
	} catch {
		throw invalid("src", src, "a URL");
	}
}
/** Returns the source for an object. The first element that names it starts reading. */
function sourceFrom(key, path, read, changed) {
	const known = objects.get(key);
	if (known) return known;
	const source = start(path, read, changed);
	objects.set(key, source);
	return source;
}
/**
* Returns the source at a URL. The first element that names it starts the request. A URL that failed is requested
* again on each new occasion, because the network can be back.
*/
function sourceAt(href, element, changed, now) {
	const fetched = addresses.get(href) ?? held.get(element) ?? {
		href,
		users: /* @__PURE__ */ new Set()
	};
	if (!element.isConnected) return fetched.source ?? {};
	addresses.set(href, fetched);
	fetched.users.add(element);
	held.set(element, fetched);
	const { source: before } = fetched;
	const failure = failures.get(href);
	if (before?.statement) return before;
	if (failure && !isWorthRetrying(failure, now)) return failure;
	if (before && !before.fault) return before;
	const path = `src ${href}`;
	const read = async () => parse(await fetchText(href, path), path);
	const source = start(path, read, () => {
		const { statement, fault } = source;
		if (fault) failures.set(href, {
			...now,
			tries: (failure?.tries ?? 0) + 1,
			fault
		});
		else if (statement) failures.delete(href);
		changed();
	});
	fetched.source = source;
	return source;
}
/** Reads and checks a source. Calls `changed` when that takes long, and when it is done. */
function start(path, read, changed) {
	const source = {};
	const timer = setTimeout(() => {
		source.slow = true;
		changed();
	}, patience);
	check(source, path, read).finally(() => {
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
		source.fault = fault(path, `invalid statement${lines.join("")}${more}`);
	} catch (error) {
		source.fault = error;
	}
}
function parse(text, path) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const { message } = error;
		throw fault(path, `invalid JSON ${JSON.stringify(text.trim().slice(0, 40))} (${message})`);
	}
}

export { releaseCustomStatement, resolveCustomStatement };