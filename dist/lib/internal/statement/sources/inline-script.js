import { fault } from "../../utils/errors.js";

// src/statement/sources/inline-script.ts
var read = /* @__PURE__ */ new WeakMap();
/** The observed documents and shadow roots: only those with elements that name a script element. */
var watched = /* @__PURE__ */ new Map();
/**
* Returns the statement in the script element with an id, or `undefined` while the page is still loading. Calls
* `changed` when another element gets the id, and when the script element changes, until `unfollowInline` is called.
* @throws if no element has the id, or if it is not a script element for JSON.
*/
function inlineStatement(element, id, path, changed) {
	const found = find(element, id);
	if (element.isConnected) follow(element, {
		id,
		found
	}, changed);
	const expected = `<script type="application/json" id="${id}">`;
	if (!found) {
		if (document.readyState === "loading") return void 0;
		throw fault(path, `the page has no ${expected}`);
	}
	if (!(found instanceof HTMLScriptElement) || !/^application\/(?:ld\+)?json\b/i.test(found.type)) {
		const type = found.getAttribute("type");
		throw fault(path, `expected ${expected}, found <${found.localName}${type ? ` type="${type}"` : ""}>`);
	}
	const { text } = found;
	const before = read.get(found);
	if (before?.text === text) return before;
	const inline = { text };
	read.set(found, inline);
	return inline;
}
/** Returns the roots that can contain the script element: the element's own root, those around it, and the document. */
function rootsOf(element) {
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [document];
}
/** Returns the element with an id in the nearest root that has one. */
function find(element, id) {
	for (const root of rootsOf(element)) {
		const found = root.getElementById(id);
		if (found) return found;
	}
	return null;
}
/** Stops observing for an element, and removes observers that no other element needs. */
function unfollowInline(element) {
	watched.forEach(({ followers, stop }, root) => {
		if (!followers.delete(element) || followers.size) return;
		stop();
		watched.delete(root);
	});
}
function follow(element, named, changed) {
	for (const root of rootsOf(element)) {
		const { followers } = watched.get(root) ?? watch(root, changed);
		followers.set(element, named);
	}
}
function watch(root, changed) {
	const followers = /* @__PURE__ */ new Map();
	const observer = new MutationObserver((records) => {
		const changedNodes = new Set(records.flatMap(({ target }) => [target, target.parentNode]));
		if ([...followers].some(([element, { id, found }]) => found !== null && changedNodes.has(found) || find(element, id) !== found)) changed();
	});
	observer.observe(root, {
		subtree: true,
		childList: true,
		characterData: true,
		attributeFilter: ["id", "type"]
	});
	root.addEventListener("DOMContentLoaded", changed, { once: true });
	const stop = () => {
		observer.disconnect();
		root.removeEventListener("DOMContentLoaded", changed);
	};
	const made = {
		followers,
		stop
	};
	watched.set(root, made);
	return made;
}

export { inlineStatement, unfollowInline };