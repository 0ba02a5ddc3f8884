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
	const root = element.getRootNode();
	const owner = root instanceof ShadowRoot ? root.host : element;
	return !!selection && !selection.isCollapsed && selection.containsNode(owner, true);
}

export { areWordsSelected, isSelected };