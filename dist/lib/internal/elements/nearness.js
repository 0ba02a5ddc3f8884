// src/elements/nearness.ts
var waiting = /* @__PURE__ */ new Map();
var observers;
/**
* Starts an element when a reader needs it.
*
* - An element with fallback content starts when its top is in view, or at most a viewport below. The widget
*   has another height, so it must be there before a reader sees it.
* - An element with a declarative shadow root starts when it is in view and the browser is idle, or when a reader uses
*   it.
* - Without content, in a frame, or in a background tab, an element starts at once. No reader sees it move, except in a
*   frame, whose height can depend on it.
* - Every element starts before the page is printed.
* @param isTarget Whether other elements link to this one. Then it starts even if it is far below.
*/
function whenNear(element, start, isTarget) {
	const view = element.ownerDocument.defaultView;
	const drawn = element.shadowRoot;
	if (view !== view?.top || !drawn && (document.hidden || !element.hasChildNodes())) {
		start();
		return;
	}
	observers ??= observe();
	waiting.set(element, {
		start,
		drawn,
		isTarget
	});
	observers[drawn ? "drawn" : "words"].observe(element);
	if (!drawn) return;
	const use = () => {
		begin(element);
	};
	element.addEventListener("pointerover", use, { once: true });
	element.addEventListener("focusin", use, { once: true });
}
/** Stops waiting for an element, because it has started or is no longer in the page. */
function forget(element) {
	waiting.delete(element);
	observers?.drawn.unobserve(element);
	observers?.words.unobserve(element);
}
function observe() {
	addEventListener("beforeprint", () => {
		for (const [element, { start }] of waiting) {
			forget(element);
			start();
		}
	});
	const upTo = (distance) => new IntersectionObserver(look, {
		rootMargin: `0px 0px ${distance}`,
		threshold: [
			0,
			.1,
			.2,
			.3,
			.4,
			.5,
			.6,
			.7,
			.8,
			.9,
			1
		]
	});
	return {
		drawn: upTo("50%"),
		words: upTo("100%")
	};
}
function look(entries) {
	entries.forEach(lookAt);
}
function lookAt(entry) {
	const { target, isIntersecting } = entry;
	const { drawn, isTarget } = waiting.get(target) ?? {};
	const { top, width, height } = entry.boundingClientRect;
	const isHidden = !width && !height;
	const hasTop = isIntersecting && entry.intersectionRect.top <= top;
	if (isTarget && (drawn !== null || top >= 0 || location.hash !== "") || drawn && isIntersecting) whenIdle(target);
	else if (!drawn && (hasTop || isHidden)) begin(target);
}
/** Each element has a task of its own, so that none delays a reader's input for long. */
function whenIdle(element) {
	const use = () => {
		begin(element);
	};
	if ("requestIdleCallback" in globalThis) requestIdleCallback(use, { timeout: 1e3 });
	else setTimeout(use);
}
/** Starts an element. If a reader has selected text in it, waits until the selection changes. */
function begin(element) {
	const found = waiting.get(element);
	if (!found) return;
	if (found.drawn && isSelected(found.drawn)) {
		const again = () => {
			begin(element);
		};
		document.addEventListener("selectionchange", again, { once: true });
		return;
	}
	forget(element);
	found.start();
}
function isSelected(root) {
	const selection = getSelection();
	if (!selection || !("getComposedRanges" in selection)) return false;
	const [range] = selection.getComposedRanges({ shadowRoots: [root] });
	return !!range && !range.collapsed && root.contains(range.startContainer);
}

export { forget, whenNear };