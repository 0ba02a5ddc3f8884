import { areLoading, languageOf } from "../i18n/locale.js";
import { followLanguage, followPage } from "../runtime/page.js";
import { areWordsSelected } from "./selection.js";
import { hasScrollAnchoring, keepsTextInPlace } from "../runtime/scroll-anchoring.js";

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
* - An element with another declarative shadow root also starts when its top is in view or at most half a viewport
*   below, and the browser is idle, because it can show an earlier version of the statement.
* - In a frame, whose height can depend on it, an element starts at once. So does an element without content, and one
*   with fallback content in a background tab.
* - If a script inserts an element with fallback content in view, it starts before a frame shows the content.
* - Fallback content that a reader has selected stays until it is no longer selected.
* - Every element that is not current starts before the page is printed.
*/
function startWhenNeeded(element, starting) {
	if (startsAtOnce(element, starting)) starting.start();
	else wait(element, starting);
}
function startsAtOnce(element, starting) {
	if (isInFrame(element)) return true;
	if (starting.isRendered) return false;
	if (document.hidden) return true;
	return !element.hasChildNodes() && (hasScrollAnchoring() || mayMove(element, starting));
}
function isInFrame({ ownerDocument }) {
	const view = ownerDocument.defaultView;
	return ownerDocument !== document || view !== view?.top;
}
function wait(element, starting, hasNewLanguage = false) {
	const { isRendered } = starting;
	const isForUse = isRendered && !element.shadowRoot?.activeElement && starting.isCurrent();
	const unfollow = isForUse ? followCurrent(element, starting) : void 0;
	waiting.set(element, {
		...starting,
		hasNewLanguage,
		unfollow
	});
	observers ??= observe();
	observers[isRendered && !isForUse ? "near" : "far"].observe(element);
	observers.atTop.observe(element);
	if (!isRendered && document.readyState === "complete") startInserted(element);
}
/**
* Has an element that shows fallback content wait again if a reader has selected it, or has scrolled past its top, while
* a file was loading. Returns whether it waits.
*/
function waitAgain(element, starting) {
	if (isInFrame(element) || document.hidden || mayMove(element, starting)) return false;
	wait(element, starting);
	return true;
}
var inserted = [];
/** Starts an element that a script has inserted, before the next frame, if it is in view. */
function startInserted(element) {
	if (!inserted.length) queueMicrotask(() => {
		inserted.splice(0).filter((each) => {
			const { top } = each.getBoundingClientRect();
			return beginsInView(top) && top < innerHeight && !keepsSelection(each);
		}).forEach(startNow);
	});
	inserted.push(element);
}
/** Has an element wait for its place in view instead of a use, as soon as it is no longer current. */
function followCurrent(element, starting) {
	const look = (hasNewLanguage) => {
		if (starting.isCurrent()) return;
		forget(element);
		wait(element, starting, hasNewLanguage);
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
	for (const observer of Object.values(observers ?? {})) observer.unobserve(element);
}
/** Whether the browser is about to print. Then a reader does not see what moves. */
var isPrinting = false;
function observe() {
	addEventListener("beforeprint", () => {
		isPrinting = true;
		for (const element of [...waiting.keys()]) if (!waitsForUse(element) && !keepsSelection(element)) startNow(element);
	});
	addEventListener("afterprint", () => {
		isPrinting = false;
	});
	addEventListener("hashchange", () => {
		[...waiting.keys()].forEach(lookAgain);
	});
	const upTo = (distance) => new IntersectionObserver((entries) => {
		entries.forEach(lookAt);
	}, {
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
	const atTop = new IntersectionObserver((entries) => {
		for (const { target } of entries) lookAgain(target);
	}, { rootMargin: "0px 0px -100%" });
	return {
		near: upTo("50%"),
		far: upTo("100%"),
		atTop
	};
}
/** Starts an element that is near enough, or loads its language if it waits until it is used. */
function lookAt({ target, isIntersecting, boundingClientRect }) {
	const found = waiting.get(target);
	if (!found) return;
	const { isTarget, hasNewLanguage, isLinked, isRendered, unfollow } = found;
	const { top, width, height } = boundingClientRect;
	const hasTop = isIntersecting && beginsInView(top);
	const isHidden = !top && !width && !height;
	if (unfollow) {
		if (isIntersecting) areLoading(languageOf(target));
	} else if (isRendered) {
		if ((hasNewLanguage ? isIntersecting : hasTop || isTarget && beginsInView(top)) || isLinked()) startSoon(target, true);
	} else if (!keepsSelection(target)) {
		if (hasTop || isHidden) {
			if (top < innerHeight) startNow(target);
			else startSoon(target);
		} else if (!isIntersecting || isLinked()) startSoon(target, true);
	}
}
/**
* Whether an element with this top begins in view, or below. Without a style, an element is inline, and its top can be
* above its first line.
*/
var beginsInView = (top) => top > -20;
/**
* Whether an element can change its height without moving what a reader reads, and without losing what they have
* selected.
*/
function mayMove(element, { isRendered, isLinked }) {
	if (!isRendered && keepsSelection(element)) return false;
	if (isPrinting || isLinked()) return true;
	const { top, bottom } = element.getBoundingClientRect();
	return beginsInView(top) || bottom <= 0 && keepsTextInPlace();
}
var selected = /* @__PURE__ */ new Set();
/**
* Whether fallback content stays because a reader has selected it. Then the browser looks at the element again when
* the selection changes.
*/
function keepsSelection(element) {
	if (!areWordsSelected(element)) return false;
	if (!selected.size) {
		const again = () => {
			const all = [...selected];
			selected.clear();
			all.forEach(lookAgain);
		};
		document.addEventListener("selectionchange", again, { once: true });
	}
	selected.add(element);
	return true;
}
/** Has the browser look again at an element that waits, but not until it is used. */
function lookAgain(element) {
	const found = waiting.get(element);
	if (!found || found.unfollow || !observers) return;
	const observer = observers[found.isRendered ? "near" : "far"];
	observer.unobserve(element);
	observer.observe(element);
}
/** Starts an element in a task of its own, so that none delays a reader's input for long. */
function startSoon(element, whenIdle = false) {
	const start = () => {
		const found = waiting.get(element);
		if (found && (found.hasNewLanguage || mayMove(element, found))) startNow(element);
	};
	if (whenIdle && "requestIdleCallback" in globalThis) requestIdleCallback(start, { timeout: 1e3 });
	else setTimeout(start);
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
/** Starts an element that shows a declarative shadow root, because a script uses it. */
function startOnUse(element) {
	if (waiting.get(element)?.isRendered) startNow(element);
}

export { forget, startNow, startOnUse, startWhenNeeded, waitAgain, waitsForUse };