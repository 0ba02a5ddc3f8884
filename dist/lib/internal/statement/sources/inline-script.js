import { fault } from "../../utils/errors.js";

// src/statement/sources/inline-script.ts
var read = /* @__PURE__ */ new WeakMap();
/** The documents and shadow roots that are observed: only those with elements that name a script element. */
var watched = /* @__PURE__ */ new Map();
/**
* The statement in the script element with the given id; `undefined` while the page may still bring it. `changed` is
* called when another element has the id, and when that element changes, until `unfollowInline` is called.
* @throws where there is none, or where the id is that of something else.
*/
function inlineStatement(element, id, path, changed) {
	const found = find(element, id);
	if (element.isConnected) follow(element, {
		id,
		found
	}, changed);
	const expected = `a <script type="application/json" id="${id}"> on the page`;
	if (!found) {
		if (document.readyState === "loading") return void 0;
		throw fault(path, expected);
	}
	if (!(found instanceof HTMLScriptElement) || !/^application\/(?:ld\+)?json\b/i.test(found.type)) {
		const type = found.getAttribute("type");
		throw fault(path, expected, `<${found.localName}${type ? ` type="${type}"` : ""}>`);
	}
	const { text } = found;
	const before = read.get(found);
	if (before?.text === text) return before;
	const inline = { text };
	read.set(found, inline);
	return inline;
}
/** The roots in which an element's script element may stand: its own, those around it, and the document. */
function rootsOf(element) {
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [document];
}
/** The element with an id in the nearest root that has one. */
function find(element, id) {
	for (const root of rootsOf(element)) {
		const found = root.getElementById(id);
		if (found) return found;
	}
	return null;
}
/** Ends what has been observed for an element, and the observers that no other element needs. */
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