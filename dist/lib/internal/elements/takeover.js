// src/elements/takeover.ts
/**
* What a reader has done before an element draws: in the widget that a server, or the snippet itself, drew, or in the
* fallback content. It is carried over to what the element draws.
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
* Remembers which link of the fallback content has the focus, before the widget replaces that content. The returned
* function focuses the same link in the widget.
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