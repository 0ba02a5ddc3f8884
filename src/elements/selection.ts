/** Whether a reader has selected text in a shadow root. */
export function isSelected(root: ShadowRoot): boolean {
  // Chromium selects a field that has the focus.
  if (root.activeElement?.localName === 'input') return false;
  const { startContainer = null, endContainer = null } = selectedIn(root) ?? {};
  return root.contains(startContainer) || root.contains(endContainer);
}

/** Whether a reader has selected fallback content of an element, or of the blockquote around it. */
export function areWordsSelected(element: Element): boolean {
  const root = element.getRootNode();
  const isInQuotation = root instanceof ShadowRoot && root.host.localName === 'blockquote';
  const content = isInQuotation ? root.host : element;
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
  // A paragraph before the element can be selected up to where the words begin.
  return !!String(words);
}

/** Returns what a reader has selected, as a document or a shadow root sees it. */
function selectedIn(root: Node): AbstractRange | undefined {
  const selection = getSelection();
  if (!selection) return undefined;
  const inDocument = () => (selection.rangeCount ? selection.getRangeAt(0) : undefined);
  const range = root instanceof ShadowRoot ? composedRange(selection, root) : inDocument();
  return range?.collapsed ? undefined : range;
}

function composedRange(selection: Selection, root: ShadowRoot): AbstractRange | undefined {
  if (!('getComposedRanges' in selection)) return undefined;
  try {
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  } catch {
    // Safari 17 and 18 take the shadow roots in another form.
    return undefined;
  }
}
