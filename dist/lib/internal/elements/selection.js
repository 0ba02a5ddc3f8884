// src/elements/selection.ts
/** Whether a reader has selected text in a shadow root. */
function isSelected(root) {
	if (root.activeElement?.localName === "input") return false;
	const { startContainer = null, endContainer = null } = selectedIn(root) ?? {};
	return root.contains(startContainer) || root.contains(endContainer);
}
/** Whether a reader has selected fallback content of an element, or of the blockquote around it. */
function areWordsSelected(element) {
	const root = element.getRootNode();
	const content = root instanceof ShadowRoot && root.host.localName === "blockquote" ? root.host : element;
	const around = content.getRootNode();
	const range = selectedIn(around);
	if (!range) return false;
	const { startContainer, startOffset, endContainer, endOffset } = range;
	if ([startContainer, endContainer].some((each) => each.getRootNode() !== around)) return false;
	const words = document.createRange();
	words.selectNodeContents(content);
	const start = words.comparePoint(startContainer, startOffset);
	const end = words.comparePoint(endContainer, endOffset);
	if (start > 0 || end < 0) return false;
	if (!start) words.setStart(startContainer, startOffset);
	if (!end) words.setEnd(endContainer, endOffset);
	return !!String(words);
}
/** Returns what a reader has selected, as a document or a shadow root sees it. */
function selectedIn(root) {
	const selection = getSelection();
	if (!selection) return void 0;
	const inDocument = () => selection.rangeCount ? selection.getRangeAt(0) : void 0;
	const range = root instanceof ShadowRoot ? composedRange(selection, root) : inDocument();
	return range?.collapsed ? void 0 : range;
}
function composedRange(selection, root) {
	if (!("getComposedRanges" in selection)) return void 0;
	try {
		return selection.getComposedRanges({ shadowRoots: [root] })[0];
	} catch {
		return;
	}
}

export { areWordsSelected, isSelected };