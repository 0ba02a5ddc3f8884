import { loadActions } from "./actions-chunk.js";
import { idIn, isOnPage, markIn, pageUrl, textsWith } from "../runtime/page.js";
import { sentenceUrl } from "../statement/sentence-url.js";
import { StatementRevealEvent } from "./statement-event.js";

// src/elements/sentence-link.ts
/**
* Leads a reader from a widget to its sentence in the full text. The page owns its URL and decides what it hides. So
* a click ends in one of three ways. The sentence is in view, the reader is at the statement's URL, or the widget
* shows the paragraph around the sentence.
*/
/** Whether an element of the page has this id or, if it is an anchor, this name. */
var isOfPage = (id) => !!document.getElementById(id) || !!document.querySelector(`a[name="${CSS.escape(id)}"]`);
/** Returns the id of the sentence that the URL links to. An element of the page with the same id has precedence. */
function sentenceInUrl() {
	const id = idIn(location.hash);
	return isOnPage(id) && !isOfPage(id) ? id : void 0;
}
/**
* Returns the href of a link to a sentence. In a new tab, a router would take the hash for a route. There the URL where
* the statement is published is better, if there is one.
*/
function hrefInPage(id, url) {
	const routed = /^#[/!?]/.test(location.hash);
	return isOnPage(id) && !(routed && url) ? `#${id}` : url;
}
/** Whether the browser should follow the link of a click in the same tab. */
var isPlainClick = (event, link) => {
	const { defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey } = event;
	return !(defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey || link.target);
};
var leaving = false;
/**
* Follows a widget's link to a sentence. Listens on the link itself, because routers listen on the document and the
* window.
*/
function readInContext(widget, event, sentence) {
	const link = event.currentTarget;
	const { statement, anchor = "" } = widget.source.resolved;
	const id = anchor + sentence;
	if (leaving || !isPlainClick(event, link) || !isOnPage(id)) return;
	event.preventDefault();
	leadTo(id).then((found) => {
		if (found) widget.inPlace = void 0;
		else if (statement?.url && !isThisPage(statement.url)) follow(link, sentenceUrl(statement, sentence));
		else showInPlace(widget, sentence);
	});
}
/** Whether a URL leads to this page again, where the sentence cannot be seen. */
var isThisPage = (url) => new URL(url, document.baseURI).href.split("#")[0] === pageUrl();
/** Lets the browser follow the link to another URL, as if a reader had clicked on it there. */
function follow(link, url) {
	const href = link.getAttribute("href");
	link.href = url;
	leaving = true;
	link.click();
	leaving = false;
	link.setAttribute("href", href);
}
async function showInPlace(widget, sentence) {
	widget.inPlace = sentence;
	await widget.updateComplete;
	widget.shadowRoot?.querySelector("[part=marked]")?.focus();
}
/**
* How long a click waits for the file that reveals sentences, in milliseconds, if the sentence is in view and if it
* is not.
*/
var patience = {
	inSight: 2e3,
	hidden: 2e4
};
var after = (time) => new Promise((resolve) => {
	setTimeout(resolve, time);
});
/**
* Reveals a sentence in the first full text where a reader can see it, marks it, scrolls to it and focuses it. The
* code for that loads with the actions. If it fails or takes too long, shows a sentence that is in view.
* @param mayWrite Whether to set the hash of the page to the sentence.
* @returns whether the sentence is shown, by the element or by the page.
*/
async function leadTo(id, mayWrite = true) {
	const loading = loadActions().catch(() => false);
	let file = await Promise.race([loading, after(patience.inSight)]);
	if (!file && goToSentence(id)) return true;
	file ??= await Promise.race([loading, after(patience.hidden)]);
	if (file) return file.reveal(id, mayWrite, {
		textsWith,
		markIn,
		isOnPage,
		isOfPage,
		sentenceInUrl,
		goTo,
		createEvent: (sentence) => new StatementRevealEvent(sentence)
	});
	return false;
}
/** Goes to a sentence in the first full text that has it, and marks it. Returns whether the page allows it. */
function goToSentence(id) {
	const [text] = textsWith(id);
	const sentence = text?.sentence(id);
	if (!text || !sentence || !goTo(sentence)) return false;
	markIn(text, id);
	return true;
}
/** Focuses a sentence and scrolls to it. Returns whether the page allows it. */
function goTo(sentence) {
	sentence.tabIndex = -1;
	sentence.focus({ preventScroll: true });
	if (sentence.getRootNode().activeElement !== sentence) return false;
	sentence.scrollIntoView({
		block: "center",
		behavior: "instant"
	});
	const { left, right, top, bottom } = sentence.getBoundingClientRect();
	return right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}

export { hrefInPage, isOfPage, isPlainClick, leadTo, readInContext, sentenceInUrl };