// src/statement/page.ts
var texts = /* @__PURE__ */ new Set();
var readers = /* @__PURE__ */ new Set();
/** Has every element look again at what the page says: which sentences it shows, and in which language it is. */
var pageChanged = () => {
	readers.forEach((reader) => {
		reader();
	});
};
/** Says that the page shows the sentences for which `has` is true; the function returned takes it back. */
function offerText(has) {
	texts.add(has);
	pageChanged();
	return () => {
		texts.delete(has);
		pageChanged();
	};
}
var followed = /* @__PURE__ */ new WeakSet();
/** Follows the language of a part of the page: the document, or a shadow root with all that it stands in. */
function followLanguage(root) {
	if (root instanceof ShadowRoot) followLanguage(root.host.getRootNode());
	if (followed.has(root)) return;
	followed.add(root);
	new MutationObserver(pageChanged).observe(root, {
		subtree: true,
		attributeFilter: ["lang"]
	});
}
/** Calls `reader` whenever that changes, until the function returned is called. */
function followPage(reader) {
	readers.add(reader);
	return () => {
		readers.delete(reader);
	};
}
/** Whether the page shows a sentence in full. */
var isOnPage = (sentence) => [...texts].some((has) => has(sentence));

export { followLanguage, followPage, isOnPage, offerText, pageChanged };