// src/runtime/page.ts
/** Returns the URL of the page without its hash. */
var pageUrl = () => location.href.split("#")[0];
/** Returns the id in a hash, also if a chat program has encoded its colon. */
var idIn = (hash) => hash.slice(1).replace("%3A", ":");
var texts = /* @__PURE__ */ new Set();
var followers = /* @__PURE__ */ new Set();
/** Makes every element look again at the page: the sentences that it shows, and its language. */
var pageChanged = () => {
	followers.forEach((follower) => {
		follower();
	});
};
/** Adds a full text to the page. The returned function removes it. */
function offerText(text) {
	texts.add(text);
	pageChanged();
	return () => {
		texts.delete(text);
		pageChanged();
	};
}
/** Whether the page has a full text. */
var hasText = () => texts.size > 0;
/** Counts the occasions on which a file that failed to load is requested again. */
var occasions = {
	connected: 0,
	online: 0
};
/** A server has no such events. */
var network = globalThis;
function online() {
	occasions.online++;
	pageChanged();
}
/**
* Calls `follower` whenever the page changes or the network is back, until the returned function is called. Observes
* the page only while there are followers.
*/
function followPage(follower) {
	if (!followers.size) network.addEventListener?.("online", online);
	followers.add(follower);
	return () => {
		followers.delete(follower);
		if (!followers.size) network.removeEventListener?.("online", online);
	};
}
/** Returns the full texts that have a sentence, whether a reader can see them or not. */
var textsWith = (sentence) => [...texts].filter((text) => text.sentence(sentence));
/** Marks a sentence in one full text, and nothing in the others. */
var markIn = (marked, sentence) => {
	texts.forEach((text) => {
		text.target = text === marked ? sentence : void 0;
	});
};
/** Whether the page has a sentence in a full text. Whether a reader can see it there is decided on a click. */
var isOnPage = (sentence) => textsWith(sentence).length > 0;
/** The documents and shadow roots whose `lang` attributes are observed. */
var followed = /* @__PURE__ */ new Map();
/**
* Calls `follower` whenever a `lang` attribute changes in a document or a shadow root, or in their ancestors, until the
* returned function is called. All followers of a root share one observer.
*/
function followLanguage(root, follower) {
	const outer = root instanceof ShadowRoot && followLanguage(root.host.getRootNode(), follower);
	const { observer, followers } = followed.get(root) ?? observeLanguage(root);
	followers.add(follower);
	return () => {
		followers.delete(follower);
		if (!followers.size) {
			observer.disconnect();
			followed.delete(root);
		}
		if (outer) outer();
	};
}
function observeLanguage(root) {
	const followers = /* @__PURE__ */ new Set();
	const observer = new MutationObserver(() => {
		followers.forEach((follower) => {
			follower();
		});
	});
	observer.observe(root, {
		subtree: true,
		attributeFilter: ["lang"]
	});
	const made = {
		observer,
		followers
	};
	followed.set(root, made);
	return made;
}

export { followLanguage, followPage, hasText, idIn, isOnPage, markIn, occasions, offerText, pageChanged, pageUrl, textsWith };