/** Whether a reader has selected text in a shadow root. */
export function isSelected(root: ShadowRoot): boolean {
  const selection = getSelection();
  if (!selection || !('getComposedRanges' in selection)) return false;
  // Chromium selects a field that has the focus.
  if (root.activeElement?.localName === 'input') return false;
  try {
    const [range] = selection.getComposedRanges({ shadowRoots: [root] });
    if (!range || range.collapsed) return false;
    return root.contains(range.startContainer) || root.contains(range.endContainer);
  } catch {
    // Safari 17 and 18 take the shadow roots in another form.
    return false;
  }
}

/** Whether a reader has selected fallback content of an element, or of the blockquote around it. */
export function areWordsSelected(element: Element): boolean {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return false;
  const root = element.getRootNode();
  const isInQuotation = root instanceof ShadowRoot && root.host.localName === 'blockquote';
  const words = document.createRange();
  words.selectNodeContents(isInQuotation ? root.host : element);
  const range = selection.getRangeAt(0);
  // Only a part between both ends counts: a paragraph selected before the element ends where the element begins.
  return (
    words.startContainer.getRootNode() === range.startContainer.getRootNode() &&
    range.compareBoundaryPoints(Range.START_TO_END, words) > 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, words) < 0
  );
}
