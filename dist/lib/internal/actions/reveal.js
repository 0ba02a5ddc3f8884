import { idIn, pageUrl } from "../runtime/page.js";

// src/actions/reveal.ts
var attribute = (node, name) => Element.prototype.getAttribute.call(node, name);
var matches = (node, selector) => Element.prototype.matches.call(node, selector);
var boxOf = (node) => Element.prototype.getBoundingClientRect.call(node);
/** Whether a link uses the hash of this page for something other than a jump to an element, such as a route. */
function isRoute(link, { isOfPage, isOnPage }) {
	const { href } = link;
	const [address, hash = ""] = (typeof href === "string" ? href : new URL(href.baseVal, document.baseURI).href).split("#");
	const id = idIn(`#${hash}`);
	if (!id || id === "top" || address !== pageUrl()) return false;
	return !isOfPage(id) && !isOnPage(id);
}
/**
* Whether a script may set the hash to a sentence. In many routers, an empty hash is the start page, and no script
* can list the listeners of `popstate` and `hashchange`. So the page must show no sign of a router. Such
* signs are a history entry with its own state, and a link to a hash that is no element.
*/
function mayWriteHash(id, page) {
	return (!location.hash || !!page.sentenceInUrl()) && !page.isOfPage(id) && history.state === null && ![...document.querySelectorAll(":is(a, area)[href*=\"#\"]")].some((link) => isRoute(link, page));
}
/** Whether a router of the page handled such an entry as a navigation. */
var isIntercepted = false;
/** Adds the sentence to the history, so that the back button works, unless the page uses the hash otherwise. */
async function writeHash(id, text, page) {
	try {
		if (isIntercepted || page.sentenceInUrl() === id || !mayWriteHash(id, page)) return;
		history.pushState(history.state, "", `${pageUrl()}#${id}`);
		const { transition } = globalThis.navigation ?? {};
		if (!transition) return;
		isIntercepted = true;
		await transition.finished;
		page.goTo(text.sentence(id));
	} catch {}
}
var latest;
/**
* Reveals a sentence in the first full text where a reader can see it, marks it, scrolls to it and focuses it. Returns
* whether the sentence is shown, by this file or by the page.
*/
async function reveal(id, mayWrite, page) {
	const current = latest = {};
	const texts = page.textsWith(id).sort((a, b) => Number(hasBox(b, id)) - Number(hasBox(a, id)));
	for (const text of texts) {
		const { path, prevented } = ask(text, id, page);
		if (prevented) return true;
		open(path);
		if (!canBeSeen(text, id, path)) await opened(path);
		if (latest !== current) return true;
		const sentence = text.sentence(id);
		if (canBeSeen(text, id, path) && page.goTo(sentence) && !isClipped(sentence, path)) {
			page.markIn(text, id);
			if (mayWrite) writeHash(id, text, page);
			return true;
		}
	}
	return false;
}
/**
* Fires `statement-reveal`, and returns the ancestors of the text. The path of an event includes slots and shadow
* roots, and a form with a field called "parentNode" does not mislead it.
*/
function ask(text, id, page) {
	let path = [];
	const look = (event) => {
		path = event.composedPath().filter((node) => node instanceof Element);
	};
	text.addEventListener("statement-reveal", look, { once: true });
	const prevented = !text.dispatchEvent(page.createEvent(id));
	text.removeEventListener("statement-reveal", look);
	return {
		path,
		prevented
	};
}
/** Opens everything that a script can open, like a search in the page (HTML's ancestor revealing algorithm). */
function open(path) {
	path.forEach((node) => {
		if (node instanceof HTMLDetailsElement) node.open = true;
		const isHidden = () => attribute(node, "hidden")?.toLowerCase() === "until-found";
		if (!isHidden()) return;
		node.dispatchEvent(new Event("beforematch", { bubbles: true }));
		if (isHidden()) Element.prototype.removeAttribute.call(node, "hidden");
	});
}
/** The maximum time to wait for an animation that opens something, in milliseconds. */
var patience = 1e3;
/** Waits until the page has opened what its listeners started to open: one frame, and the animations that run then. */
async function opened(path) {
	await new Promise(requestAnimationFrame);
	const running = document.getAnimations().filter(({ effect }) => effect instanceof KeyframeEffect && path.some((node) => node === effect.target) && effect.getComputedTiming().endTime !== Infinity);
	const late = new Promise((resolve) => {
		setTimeout(resolve, patience);
	});
	await Promise.race([Promise.allSettled(running.map(({ finished }) => finished)), late]);
}
function hasBox(text, id) {
	const sentence = text.sentence(id);
	return sentence.getClientRects().length > 0 && getComputedStyle(sentence).visibility === "visible" && sentence.checkVisibility?.({
		visibilityProperty: true,
		checkVisibilityCSS: true
	}) !== false;
}
/** The size in pixels up to which a box hides its content: text for screen readers is often in a box of one pixel. */
var hiding = 1;
/**
* Whether a reader can see a sentence, at most after scrolling. An element with a box can still be hidden from screen
* readers. An element around it can clip it, such as a collapsed accordion or a slide of a carousel.
*/
function canBeSeen(text, id, path) {
	if (!hasBox(text, id)) return false;
	let { left, right, top, bottom } = text.sentence(id).getBoundingClientRect();
	return path.every((node) => {
		if (matches(node, "[aria-hidden=\"true\" i]")) return false;
		if (matches(node, "html, body")) return true;
		const { display, overflowX, overflowY } = getComputedStyle(node);
		if (display === "contents" || display === "inline") return true;
		const box = boxOf(node);
		if (overflowX !== "visible") {
			const scrolls = /auto|scroll/.test(overflowX);
			left = scrolls ? box.left : Math.max(left, box.left);
			right = scrolls ? box.right : Math.min(right, box.right);
		}
		if (overflowY !== "visible") {
			const scrolls = /auto|scroll/.test(overflowY);
			top = scrolls ? box.top : Math.max(top, box.top);
			bottom = scrolls ? box.bottom : Math.min(bottom, box.bottom);
		}
		return right - left > hiding && bottom - top > hiding;
	});
}
/** Whether a clip path hides a sentence after scrolling. */
function isClipped(sentence, path) {
	if (!path.some((node) => {
		const style = getComputedStyle(node);
		return style.clipPath !== "none" || style.getPropertyValue("clip") !== "auto";
	})) return false;
	const { left, top, width, height } = sentence.getClientRects()[0];
	return sentence.getRootNode().elementFromPoint(left + width / 2, top + height / 2) !== sentence;
}

export { reveal };