// src/elements/selection.ts
/** Whether a reader has selected text in a shadow root. */
function isSelected(root) {
	const selection = getSelection();
	if (!selection || !("getComposedRanges" in selection)) return false;
	if (root.activeElement?.localName === "input") return false;
	try {
		const [range] = selection.getComposedRanges({ shadowRoots: [root] });
		if (!range || range.collapsed) return false;
		return root.contains(range.startContainer) || root.contains(range.endContainer);
	} catch {
		return false;
	}
}
/** Whether a reader has selected fallback content of an element, or of the blockquote around it. */
function areWordsSelected(element) {
	const selection = getSelection();
	if (!selection?.rangeCount || selection.isCollapsed) return false;
	const root = element.getRootNode();
	const isInQuotation = root instanceof ShadowRoot && root.host.localName === "blockquote";
	const words = document.createRange();
	words.selectNodeContents(isInQuotation ? root.host : element);
	const range = selection.getRangeAt(0);
	return words.startContainer.getRootNode() === range.startContainer.getRootNode() && range.compareBoundaryPoints(Range.START_TO_END, words) > 0 && range.compareBoundaryPoints(Range.END_TO_START, words) < 0;
}

export { areWordsSelected, isSelected };