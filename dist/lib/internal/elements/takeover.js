// src/elements/takeover.ts
/**
* Keeps a reader's focus and open disclosures when an element replaces server-rendered HTML or its fallback content.
*/
/** Remembers which disclosures are open and which control has the focus. The returned function restores both. */
function stateIn(drawn) {
	const opened = [...drawn.querySelectorAll("details")].map(({ open }) => open);
	const { activeElement } = drawn.getRootNode();
	const tag = activeElement?.localName ?? "none";
	const focused = [...drawn.querySelectorAll(tag)].findIndex((each) => each === activeElement);
	return (root) => {
		root.querySelectorAll("details").forEach((each, index) => {
			if (opened[index]) each.open = true;
		});
		root.querySelectorAll(tag)[focused]?.focus({ preventScroll: true });
	};
}
/**
* Remembers which link of the fallback content has the focus. The returned function focuses the same link in the
* widget.
*/
function focusIn(slot) {
	const assigned = slot.assignedElements({ flatten: true });
	const focused = (assigned[0]?.getRootNode())?.activeElement;
	if (!focused || !assigned.some((each) => each.contains(focused))) return void 0;
	return (root) => {
		const { href } = focused;
		[...root.querySelectorAll("a")].filter((each) => each.href === href).at(-1)?.focus({ preventScroll: true });
	};
}

export { focusIn, stateIn };