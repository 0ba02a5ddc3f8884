import { onServer } from "../runtime/is-server.js";
import { hasText } from "../runtime/page.js";
import { GuardedElement } from "./guarded-element.js";
import { forget, startNow, startOnUse, startWhenNeeded, waitAgain, waitsForUse } from "./nearness.js";
import { Reader } from "./reader.js";
import { renderingFor } from "./rendering-of-element.js";
import { languageIn, takeOver, wordsIn } from "./takeover.js";

// src/elements/lazy-element.ts
/** The elements on which a script set a property before their definition. Lit applies it in the first update only. */
var setBefore = /* @__PURE__ */ new WeakSet();
/** An element that starts when a reader needs it. Until then, the page shows what stands in its HTML. */
var LazyElement = class extends GuardedElement {
	/** Notes which elements of the page have properties of this class, which is about to define them. @internal */
	static noteProperties(name) {
		if (onServer) return;
		this.finalize();
		for (const element of document.querySelectorAll(name)) if (Object.keys(element).some((key) => this.elementProperties.has(key))) setBefore.add(element);
	}
	/** Whether other elements of the page link to this one. */
	isTarget = false;
	/** Whether a script has set a property since the element was rendered. */
	wasSet = setBefore.has(this);
	/** Whether a script has awaited an update. */
	isAwaited = false;
	connectedCallback() {
		const start = () => {
			super.connectedCallback();
		};
		if (onServer || this.hasUpdated) start();
		else this.guard(() => {
			this.findPrerendered();
			startWhenNeeded(this, this.starting(start));
			if (this.isAwaited) startNow(this);
		});
	}
	starting(start) {
		return {
			start,
			isRendered: !!this.prerendered,
			isTarget: this.isTarget,
			isCurrent: () => this.isCurrent(),
			isLinked: () => this.isLinked()
		};
	}
	findPrerendered() {
		const drawn = this.shadowRoot?.lastElementChild;
		if (!drawn || this.reader || drawn === this.slotted) return;
		this.prerendered = drawn;
		this.reader = new Reader(drawn, () => {
			startNow(this);
		}, () => {
			this.requestUpdate();
		});
	}
	/** Whether the URL of the page leads to a sentence of this element. */
	isLinked() {
		return false;
	}
	/** Whether the element would render what is in its declarative shadow root. */
	isCurrent() {
		const { shadowRoot, isTarget, wasSet } = this;
		if (wasSet || shadowRoot?.querySelector("input")?.value) return false;
		if (shadowRoot && lacksStyles(shadowRoot)) return false;
		const record = shadowRoot?.querySelector("[data-rendered]")?.getAttribute("data-rendered");
		return !!record && record === renderingFor(this) && (isTarget || !lacksLinks(shadowRoot));
	}
	/**
	* Whether the prerendered widget stays in an update: the reader is busy in it, or its language has failed to load. For a
	* click, another language is better than nothing.
	*/
	keepsPrerendered({ tag }) {
		const { prerendered, reader } = this;
		if (!prerendered || !reader) return false;
		if (reader.isBusy) return true;
		return !reader.clicked && languageIn(prerendered) !== tag && this.isCurrent();
	}
	/** Whether fallback content stays in an update because of what a reader did while a file was loading. */
	keepsWords() {
		if (!this.hasUpdated || this.isAwaited || !wordsIn(this)) return false;
		const update = () => {
			this.requestUpdate();
		};
		return waitAgain(this, this.starting(update));
	}
	/** Replaces the prerendered widget, if there is one. `draw` renders the element's own. */
	takeOver(draw) {
		const { prerendered, reader } = this;
		if (!prerendered) return false;
		this.prerendered = void 0;
		takeOver(this, prerendered, reader?.clicked, draw);
		return true;
	}
	disconnectedCallback() {
		forget(this);
		super.disconnectedCallback();
	}
	/** A script that sets a property, or waits for an update, uses the element. @internal */
	requestUpdate(...change) {
		super.requestUpdate(...change);
		const [name, before] = change;
		if (name === void 0 || this[name] === before) return;
		if (this.hasUpdated || waitsForUse(this)) this.wasSet = true;
		startOnUse(this);
	}
	getUpdateComplete() {
		this.isAwaited = true;
		startNow(this);
		return super.getUpdateComplete();
	}
};
/** Whether a plugin that merges the styles of a page has moved those of the rendered element. */
var lacksStyles = (root) => !root.querySelector("style") && root.adoptedStyleSheets.length === 0;
/** Whether sentences have no links, although the page shows the full text. A statement without a URL has no other links. */
var lacksLinks = (root) => hasText() && !!root.querySelector("[part~=sentence]") && !root.querySelector("[part=link]");

export { LazyElement };