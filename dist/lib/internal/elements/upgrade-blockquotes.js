import { options } from "../entrypoints/variants/chunk-loader.bundler.js";
import { logOnce } from "../runtime/log.js";
import { titleIn } from "../statement/sources/resolve.js";
import { StatementElement } from "./statement-element.js";
import { sheetsIn } from "./sheets.js";
import { holdHeight } from "./takeover.js";
import { styles } from "./upgrade-blockquotes.styles.js";

// src/elements/upgrade-blockquotes.ts
var marked = "blockquote.statement-widget[data-widget]";
/** Links show widgets only if the page opts in, with `?links` in the module's URL. */
var linked = options.has("links");
/** With `?upgrade=manual`, the module does not look at nodes that the page adds. */
var isManual = options.get("upgrade") === "manual";
var selector = linked ? `${marked},blockquote a[href*="#widget="]` : marked;
var editable = "[contenteditable]:not([contenteditable=\"false\" i])";
var upgraded = /* @__PURE__ */ new WeakMap();
/**
* Shows widgets in `root` and its descendants, in blockquotes that request one. `data-widget` is the tag of an
* element, and the other `data-` attributes are its attributes. With `?links` in the module's URL, a link in a
* citation can have the same attributes in its hash.
*
* The module calls this for the document and for nodes that the page adds. Call it yourself for a shadow root, and
* when a present blockquote gets its class, or its page `designMode`.
* @param root An element, a shadow root or the document. Default: the document.
*/
function upgrade(root = document) {
	const isElement = root.nodeType === Node.ELEMENT_NODE;
	const isDocument = root.nodeType === Node.DOCUMENT_NODE;
	const kind = isElement ? Element : isDocument ? Document : DocumentFragment;
	const found = [...("querySelectorAll" in kind.prototype ? kind.prototype : root).querySelectorAll.call(root, selector)];
	if (isElement && Element.prototype.matches.call(root, selector)) found.push(root);
	new Set(found.map((each) => each.closest("blockquote"))).forEach(refresh);
}
/**
* Upgrades the blockquotes of the document, and later those that are added or made read-only. With `?upgrade=manual`
* in the module's URL, the page calls `upgrade` itself.
*/
function upgradeDocument() {
	if (isManual) return;
	upgrade();
	new MutationObserver((records) => {
		const changed = /* @__PURE__ */ new Set();
		for (const { type, target, addedNodes } of records) {
			if (type === "attributes") changed.add(target);
			for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) changed.add(node);
			const quote = linked && target instanceof Element && target.closest("blockquote");
			if (quote) changed.add(quote);
		}
		for (const element of changed) if (!element.parentElement || !changed.has(element.parentElement)) upgrade(element);
	}).observe(document, {
		subtree: true,
		childList: true,
		attributeFilter: ["contenteditable", "data-widget"]
	});
}
/** Upgrades a blockquote. Catches errors, so that the page does not see them and the words stay. */
function refresh(quote) {
	try {
		showRequested(quote);
	} catch (error) {
		const state = upgraded.get(quote);
		if (state) showWords(state);
		logOnce("error", String(error));
	}
}
/** Shows a widget in a blockquote that requests one. Otherwise shows the blockquote's own words. */
function showRequested(quote) {
	const request = requestOf(quote);
	const state = upgraded.get(quote) ?? (request && attach(quote));
	if (!state) return;
	const { root, widget } = state;
	const refuse = () => {
		state.refused = keyOf(quote);
		showWords(state);
	};
	if (!request) showWords(state);
	else if (request.isLink && state.refused === keyOf(quote)) {} else if (widget?.constructor === request.element && root.contains(widget)) {
		setAttributes(widget, request.attributes);
		if (request.isLink && widget.shadowRoot && !hasWordsOf(quote, widget.shadowRoot)) refuse();
	} else {
		showWords(state);
		const created = new request.element();
		created.setAttribute("exportparts", request.element.parts.join());
		setAttributes(created, request.attributes);
		created.addEventListener("statement-ready", (event) => {
			if (event.target !== created) return;
			if (request.isLink && !hasWordsOf(quote, created.shadowRoot)) {
				event.stopPropagation();
				refuse();
			} else holdHeight(created, () => {
				setStyles(root, [styles]);
			});
		});
		created.addEventListener("statement-error", ({ target }) => {
			if (target === created) setStyles(root, []);
		});
		created.append(...root.childNodes);
		root.append(created);
		state.widget = created;
	}
}
/** Gives a blockquote an empty shadow root. Returns `undefined` if it has one already, or cannot have one. */
function attach(quote) {
	if (quote.shadowRoot) return void 0;
	try {
		const state = { root: quote.attachShadow({ mode: "open" }) };
		upgraded.set(quote, state);
		new MutationObserver(() => {
			refresh(quote);
		}).observe(quote, {
			attributes: true,
			childList: true,
			characterData: true,
			subtree: true
		});
		return state;
	} catch {
		return;
	}
}
function showWords(state) {
	state.widget = void 0;
	state.root.replaceChildren(document.createElement("slot"));
	setStyles(state.root, []);
}
function setStyles(root, list) {
	root.adoptedStyleSheets = sheetsIn(root.ownerDocument, list);
}
/** The conditions under which a quotation shows a widget for its link. */
var keyOf = (quote) => [...quote.querySelectorAll("a")].map(({ href }) => href).join() + letters(quote.textContent);
/** Returns the widget for a blockquote, or `undefined` if the blockquote requests none or must not have one. */
function requestOf(quote) {
	const inside = [...quote.querySelectorAll(selector)];
	const [found, second] = quote.matches(selector) ? [quote, ...inside] : inside;
	if (!found || second || isEdited(quote, found)) return void 0;
	const isLink = found !== quote;
	const { hash = "" } = found;
	const fragment = new URLSearchParams(`${hash.slice(1)}&lang=en`);
	const value = (name) => isLink ? fragment.get(name) : quote.getAttribute(`data-${name}`);
	const tag = value("widget");
	const element = customElements.get(tag);
	if (element?.version !== StatementElement.version || quote.closest(tag)) return void 0;
	if (isLink && !isCitation(found, fragment)) return void 0;
	return {
		element,
		attributes: [...element.observedAttributes, "lang"].map((name) => [name, value(name)]),
		isLink
	};
}
/** Whether an editor owns the words. A widget would hide them from the author. */
function isEdited(quote, found) {
	return [quote, found].some((each) => each.isContentEditable) || quote.ownerDocument.designMode === "on" || Boolean(quote.closest(editable) ?? quote.querySelector(editable));
}
/**
* Whether a link cites the statement that the module shows. A link cannot name another statement: strangers who can
* write links, for example in comments, must not choose a URL that readers' browsers request.
*/
function isCitation(link, fragment) {
	const title = titleIn(fragment.get("lang"));
	return !fragment.has("src") && !fragment.has("statement") && letters(link.textContent) === letters(title);
}
/** The statement's words in a widget. In a quotation, each list has its own order. */
var shownWords = ["[part~=sentence], [part=signatory]", "[part=bound], [part=number], [part=counts], [part=date], [part=event]"];
/**
* Whether a quotation has every sentence, name, figure and date that a widget shows, in their order. The figures in each
* list have an order of their own, because the layout `scale` draws those that count people first.
*/
function hasWordsOf(quote, root) {
	const words = letters(quote.textContent);
	const figures = root.querySelectorAll("[part=figures]");
	return (figures.length ? [...figures] : [root]).every((place) => shownWords.every((parts) => {
		const shown = place.querySelectorAll(parts);
		const texts = new Set([...shown].map(({ textContent }) => letters(textContent)));
		let end = 0;
		return [...texts].every((text) => {
			const start = words.indexOf(text, end);
			end = start + text.length;
			return start >= 0;
		});
	}));
}
/** Keeps only letters and digits, because sites change quotation marks and line breaks. */
var letters = (text) => (text ?? "").replace(/[^\p{L}\p{M}\p{N}]/gu, "");
function setAttributes(element, attributes) {
	for (const [name, value] of attributes) if (value === null) element.removeAttribute(name);
	else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
}

export { isManual, upgrade, upgradeDocument };