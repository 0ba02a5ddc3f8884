import { fault } from "./fault.js";

// src/statement/inline.ts
var read = /* @__PURE__ */ new WeakMap();
var watched = /* @__PURE__ */ new WeakSet();
/**
* The statement in the script element with the given id; `undefined` while the page may still bring it. Once one has
* been asked for, `changed` is called whenever a script element of the page comes, goes or changes.
* @throws where there is none, or where the id is that of something else.
*/
function inlineStatement(element, id, path, changed) {
	const root = element.getRootNode();
	watch(document, changed);
	watch(root, changed);
	const found = (root instanceof ShadowRoot ? root.getElementById(id) : null) ?? document.getElementById(id);
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
function watch(root, changed) {
	if (watched.has(root)) return;
	watched.add(root);
	const isScript = (node) => node instanceof Element && (node.matches("script") || node.querySelector("script") !== null);
	new MutationObserver((records) => {
		if (records.some(({ target, addedNodes, removedNodes }) => target.parentElement?.localName === "script" || target.nodeName === "SCRIPT" || [...addedNodes, ...removedNodes].some(isScript))) changed();
	}).observe(root, {
		subtree: true,
		childList: true,
		characterData: true,
		attributeFilter: ["id", "type"]
	});
	root.addEventListener("DOMContentLoaded", changed, { once: true });
}

export { inlineStatement };