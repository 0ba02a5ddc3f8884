/**
 * Keeps a reader's focus and open disclosures when an element replaces server-rendered HTML or its fallback content.
 */

/** Remembers which disclosures are open and which control has the focus. The returned function restores both. */
export function stateIn(drawn: Element): (root: ParentNode) => void {
  const opened = [...drawn.querySelectorAll('details')].map(({ open }) => open);
  const { activeElement } = drawn.getRootNode() as ShadowRoot;
  const tag = activeElement?.localName ?? 'none';
  const focused = [...drawn.querySelectorAll(tag)].findIndex((each) => each === activeElement);
  return (root) => {
    root.querySelectorAll('details').forEach((each, index) => {
      if (opened[index]) each.open = true;
    });
    root.querySelectorAll<HTMLElement>(tag)[focused]?.focus({ preventScroll: true });
  };
}

/**
 * Remembers which link of the fallback content has the focus. The returned function focuses the same link in the
 * widget.
 */
export function focusIn(slot: HTMLSlotElement): ((root: ParentNode) => void) | undefined {
  const assigned = slot.assignedElements({ flatten: true });
  const around = assigned[0]?.getRootNode() as Document | ShadowRoot | undefined;
  const focused = around?.activeElement;
  if (!focused || !assigned.some((each) => each.contains(focused))) return undefined;
  return (root) => {
    const { href } = focused as HTMLAnchorElement;
    const same = [...root.querySelectorAll('a')].filter((each) => each.href === href);
    // The last link is the citation. Others can be in a closed disclosure.
    same.at(-1)?.focus({ preventScroll: true });
  };
}
