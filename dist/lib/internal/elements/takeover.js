import { hasScrollAnchoring } from "../runtime/scroll-anchoring.js";

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
	const restoreFocus = focusInRendered(drawn);
	const restoreInput = inputIn(drawn, clicked);
	const heights = longLists(drawn).map((list) => getComputedStyle(list).height);
	restoreInput(holdHeight(element, () => {
		draw();
		const root = element.shadowRoot.lastElementChild;
		restoreFocus(root);
		drawn.remove();
		longLists(root).forEach(({ style }, index) => {
			style.containIntrinsicHeight = `auto ${heights[index]}`;
		});
	}));
}
/** Returns the slot in which an element shows fallback content, if it does. */
var wordsIn = (element) => element.hasChildNodes() ? element.shadowRoot?.querySelector("slot") : void 0;
/**
* Draws a widget. If the element shows fallback content until then, holds its height, and passes the focus on a link to
* the same link of the widget.
*/
function replaceWords(element, draw) {
	const slot = wordsIn(element);
	if (!slot) {
		draw();
		return;
	}
	const restoreFocus = focusIn(slot);
	holdHeight(element, draw);
	restoreFocus?.(element.shadowRoot);
}
/**
* Draws a widget, and holds the height of the element meanwhile. Returns the widget. WebKit lays out the page once
* without the new content of a container. At the end of a page, that would change the scroll position.
*/
function holdHeight(element, draw) {
	const height = !hasScrollAnchoring() && element.getBoundingClientRect().height;
	draw();
	const own = element.shadowRoot.lastElementChild;
	if (height) {
		own.style.minHeight = `${height}px`;
		element.getBoundingClientRect();
		own.style.minHeight = "";
	}
	return own;
}
/** Returns the lists whose height the browser estimates out of view. It remembers no height for new nodes. */
var longLists = (root) => [...root.querySelectorAll("ol + ol")];
/** Remembers which disclosures are open and which control has the focus. The returned function restores both. */
function focusInRendered(drawn) {
	const opened = [...drawn.querySelectorAll("details[open] > summary")].map((each) => sameAs(drawn, each));
	const { activeElement } = drawn.getRootNode();
	const sameFocus = sameAs(drawn, activeElement);
	return (root) => {
		for (const same of opened) same(root)?.parentElement.setAttribute("open", "");
		const focused = sameFocus(root);
		if (activeElement?.hasAttribute("tabindex")) focused?.setAttribute("tabindex", "-1");
		focused?.focus({ preventScroll: true });
	};
}
/** Remembers what is in the field. The returned function restores it, and repeats the reader's click on a control. */
function inputIn(drawn, clicked) {
	const field = drawn.querySelector("input");
	return (root) => {
		const own = root.querySelector("input");
		if (own && field?.value) {
			own.value = field.value;
			own.setSelectionRange(field.selectionStart, field.selectionEnd);
			own.dispatchEvent(new InputEvent("input", {
				bubbles: true,
				composed: true
			}));
		}
		(sameAs(drawn, clicked)(root) ?? clicked)?.click();
	};
}
/** Returns a function that finds in other HTML the control or sentence that a node in rendered HTML is. */
function sameAs(drawn, node) {
	return (root) => {
		if (!node) return void 0;
		const hasSameLanguage = languageIn(root) === languageIn(drawn);
		const name = (each) => nameOf(each, hasSameLanguage);
		const same = (within) => [...within.querySelectorAll(node.localName)].filter((each) => name(each) === name(node));
		return same(root)[same(drawn).indexOf(node)];
	};
}
/** Returns the language of a widget's interface. In HTML that Lit has rendered, the root is the base itself. */
var languageIn = (root) => (root.querySelector("[part=base]") ?? root).lang;
/** Returns what identifies a control. The HTML can be of another statement or version, with other controls around. */
function nameOf(node, hasSameLanguage) {
	const { id, hash, href, part, textContent } = node;
	const text = hasSameLanguage && textContent.replace(/\s/g, "");
	return `${part[0]} ${id || hash || href || text}`;
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

export { holdHeight, languageIn, replaceWords, takeOver, wordsIn };