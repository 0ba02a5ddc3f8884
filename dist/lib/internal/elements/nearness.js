import { areLoading, languageOf } from "../i18n/locale.js";
import { followLanguage, followPage } from "../runtime/page.js";
import { areWordsSelected } from "./selection.js";
import { hasScrollAnchoring } from "../runtime/scroll-anchoring.js";

// src/elements/nearness.ts
var waiting = /* @__PURE__ */ new Map();
var observers;
/**
* Starts an element when a reader needs it, unless `forget` is called before.
*
* - An element with fallback content starts when its top is in view, or at most a viewport below. The widget
*   has another height, so it must be there before a reader sees it. Otherwise it starts when the browser is idle, so
*   that the page has its height before a link or a script measures it. Above the viewport, it does so only where the
*   browser has scroll anchoring.
* - An element with a declarative shadow root that is current starts when a reader or a script uses it. Its language
*   loads when it is at most a viewport below.
* - An element with another declarative shadow root also starts when its top is in view and the browser is idle, because
*   it can show an earlier version of the statement.
* - Without content, in a frame, or in a background tab, an element starts at once. No reader sees it move, except in a
*   frame, whose height can depend on it.
* - If a script inserts an element with fallback content in or near the view, it starts before a frame shows the
*   content.
* - Fallback content that a reader has selected stays until it is no longer selected.
* - Every element that is not current starts before the page is printed.
*/
function startWhenNeeded(element, starting) {
	if (startsAtOnce(element)) starting.start();
	else wait(element, starting);
}
function startsAtOnce(element) {
	const { ownerDocument, shadowRoot } = element;
	const view = ownerDocument.defaultView;
	if (ownerDocument !== document || view !== view?.top) return true;
	return !shadowRoot && (document.hidden || !element.hasChildNodes());
}
function wait(element, starting, isUsed = false) {
	const drawn = element.shadowRoot;
	const isForUse = drawn && !drawn.activeElement && starting.isCurrent();
	const unfollow = isForUse ? followCurrent(element, starting) : void 0;
	waiting.set(element, {
		...starting,
		isUsed,
		unfollow
	});
	observers ??= observe();
	observers[drawn && !isForUse ? "drawn" : "words"].observe(element);
	if (!drawn && document.readyState === "complete") startInserted(element);
}
var inserted = [];
/** Starts an element that a script has inserted, before the next frame, if it is in view or at most a viewport below. */
function startInserted(element) {
	if (!inserted.length) queueMicrotask(() => {
		inserted.splice(0).filter((each) => {
			const { top } = each.getBoundingClientRect();
			return top >= 0 && top < 2 * innerHeight && !areWordsSelected(each);
		}).forEach(startNow);
	});
	inserted.push(element);
}
/** Has an element wait for its place in view instead of a use, as soon as it is no longer current. */
function followCurrent(element, starting) {
	const look = (isUsed) => {
		if (starting.isCurrent()) return;
		forget(element);
		wait(element, starting, isUsed);
	};
	const unfollowPage = followPage(look);
	const unfollowLanguage = followLanguage(element.getRootNode(), () => {
		look(true);
	});
	return () => {
		unfollowPage();
		unfollowLanguage();
	};
}
/** Stops waiting for an element, because it has started or is no longer in the page. */
function forget(element) {
	waiting.get(element)?.unfollow?.();
	waiting.delete(element);
	observers?.drawn.unobserve(element);
	observers?.words.unobserve(element);
}
function observe() {
	addEventListener("beforeprint", () => {
		for (const element of [...waiting.keys()]) if (!waitsForUse(element) && !areWordsSelected(element)) startNow(element);
	});
	addEventListener("hashchange", () => {
		[...waiting.keys()].forEach(lookAgain);
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
/** Starts an element that is near enough, or loads its language if it waits until it is used. */
function lookAt(entry) {
	const { target, isIntersecting } = entry;
	const { isTarget, isUsed, isLinked, unfollow } = waiting.get(target) ?? {};
	if (unfollow) {
		if (isIntersecting) areLoading(languageOf(target));
		return;
	}
	const drawn = target.shadowRoot;
	const { top, width, height } = entry.boundingClientRect;
	const isHidden = !width && !height;
	const hasTop = isIntersecting && entry.intersectionRect.top <= top;
	if (!drawn && areWordsSelected(target)) waitForSelection(target);
	else if (!drawn && (hasTop || isHidden)) {
		if (top < innerHeight) startNow(target);
		else startSoon(target);
	} else if (isTarget && top >= 0 || isLinked?.() || (drawn ? isUsed ? isIntersecting : hasTop : !movesText(entry))) startSoon(target, true);
}
/** Whether the text in view would move if an element out of place in view changed its height. */
var movesText = ({ isIntersecting, boundingClientRect }) => isIntersecting || boundingClientRect.bottom <= 0 && !hasScrollAnchoring();
var selected = /* @__PURE__ */ new Set();
/** Looks at an element again when the reader changes what is selected. */
function waitForSelection(element) {
	if (!selected.size) {
		const again = () => {
			const all = [...selected];
			selected.clear();
			all.forEach(lookAgain);
		};
		document.addEventListener("selectionchange", again, { once: true });
	}
	selected.add(element);
}
/** Has the browser look again at an element that waits, but not until it is used. */
function lookAgain(element) {
	if (!waiting.has(element) || waitsForUse(element)) return;
	observers?.words.unobserve(element);
	observers?.words.observe(element);
}
/** Starts an element in a task of its own, so that none delays a reader's input for long. */
function startSoon(element, whenIdle = false) {
	const start = () => {
		if (!hasMovedAbove(element)) startNow(element);
	};
	if (whenIdle && "requestIdleCallback" in globalThis) requestIdleCallback(start, { timeout: 1e3 });
	else setTimeout(start);
}
/** Whether an element that was to start has moved above the text in view since, where it would move that text. */
function hasMovedAbove(element) {
	if (hasScrollAnchoring()) return false;
	const { isUsed, isLinked } = waiting.get(element) ?? {};
	return !isUsed && !isLinked?.() && element.getBoundingClientRect().top < 0;
}
/** Starts an element, if it waits. */
function startNow(element) {
	const found = waiting.get(element);
	if (!found) return;
	forget(element);
	found.start();
}
/** Whether an element is rendered as it would render itself, and waits until it is used. */
var waitsForUse = (element) => !!waiting.get(element)?.unfollow;
/** Starts an element that waits until it is used. */
function startOnUse(element) {
	if (waitsForUse(element)) startNow(element);
}

export { forget, startNow, startOnUse, startWhenNeeded, waitsForUse };