// src/elements/takeover.ts
/**
* Keeps a reader's focus and open disclosures when an element replaces server-rendered HTML or its fallback content.
*/
/**
* Replaces rendered HTML in an element by its widget, and keeps what a reader has done there.
* @param clicked The control on which the reader has clicked.
* @param draw Renders the widget.
*/
function takeOver(element, drawn, clicked, draw) {
	const restore = stateIn(drawn, clicked);
	const { style } = element;
	const hadStyle = element.hasAttribute("style");
	const { minHeight } = style;
	style.minHeight = `${element.getBoundingClientRect().height}px`;
	try {
		drawn.remove();
		draw();
		element.getBoundingClientRect();
	} finally {
		style.minHeight = minHeight;
		if (!hadStyle && !element.getAttribute("style")) element.removeAttribute("style");
	}
	restore(element.shadowRoot);
}
/**
* Remembers which disclosures are open, which control has the focus, and what is in the field. The returned function
* restores all, and repeats the reader's click on a control.
*/
function stateIn(drawn, clicked) {
	const opened = [...drawn.querySelectorAll("details")].map(({ open }) => open);
	const { activeElement } = drawn.getRootNode();
	const sameFocus = sameAs(drawn, activeElement);
	const sameClicked = sameAs(drawn, clicked);
	const field = drawn.querySelector("input");
	return (root) => {
		root.querySelectorAll("details").forEach((each, index) => {
			if (opened[index]) each.open = true;
		});
		const focused = sameFocus(root);
		if (activeElement?.hasAttribute("tabindex")) focused?.setAttribute("tabindex", "-1");
		focused?.focus({ preventScroll: true });
		const own = root.querySelector("input");
		if (own && field?.value) {
			own.value = field.value;
			own.setSelectionRange(field.selectionStart, field.selectionEnd);
			own.dispatchEvent(new InputEvent("input", {
				bubbles: true,
				composed: true
			}));
		}
		(sameClicked(root) ?? clicked)?.click();
	};
}
/** Returns a function that finds the node in other HTML that is at the place of a node in rendered HTML. */
function sameAs(drawn, node) {
	const tag = node?.localName ?? "none";
	const place = [...drawn.querySelectorAll(tag)].findIndex((each) => each === node);
	return (root) => root.querySelectorAll(tag)[place];
}
/**
* Remembers which link of the fallback content has the focus. The returned function focuses the same link in the
* widget.
*/
function focusIn(slot) {
	const assigned = slot?.assignedElements({ flatten: true }) ?? [];
	const focused = (assigned[0]?.getRootNode())?.activeElement;
	if (!focused || !assigned.some((each) => each.contains(focused))) return void 0;
	return (root) => {
		const { href } = focused;
		[...root.querySelectorAll("a")].filter((each) => each.href === href).at(-1)?.focus({ preventScroll: true });
	};
}

export { focusIn, takeOver };