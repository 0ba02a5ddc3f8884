// src/elements/takeover.ts
/**
* What a reader has done in the widget that a server, or the snippet itself, drew: it is carried over to the same
* widget when its element draws it.
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

export { stateIn };