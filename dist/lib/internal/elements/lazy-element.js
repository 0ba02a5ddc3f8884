import { onServer } from "../runtime/is-server.js";
import { hasText } from "../runtime/page.js";
import { GuardedElement } from "./guarded-element.js";
import { begin, forget, useCurrent, whenNear } from "./nearness.js";
import { Reader } from "./reader.js";
import { renderingFor } from "./rendering-of-element.js";
import { takeOver } from "./takeover.js";

// src/elements/lazy-element.ts
/** An element that starts when a reader needs it. Until then, the page shows what stands in its HTML. */
var LazyElement = class extends GuardedElement {
	/** Whether other elements of the page link to this one. */
	isTarget = false;
	/** The declarative shadow root's own widget. It stays until there is more to show. */
	prerendered = this.shadowRoot?.lastElementChild;
	reader = this.prerendered && new Reader(this.prerendered, () => {
		begin(this);
	});
	connectedCallback() {
		const start = () => {
			super.connectedCallback();
		};
		const isCurrent = () => {
			const { shadowRoot, isTarget } = this;
			const record = shadowRoot?.querySelector("[data-rendered]")?.getAttribute("data-rendered");
			return !!record && record === renderingFor(this) && (isTarget || !lacksLinks(shadowRoot));
		};
		if (onServer || this.hasUpdated) start();
		else this.guard(() => {
			whenNear(this, start, this.isTarget, isCurrent);
		});
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
	/** A script that sets a property, or waits for an update, uses the element. */
	requestUpdate(...change) {
		super.requestUpdate(...change);
		const [name, before] = change;
		if (name !== void 0 && this[name] !== before) useCurrent(this);
	}
	getUpdateComplete() {
		useCurrent(this);
		return super.getUpdateComplete();
	}
	scheduleUpdate() {
		const { reader } = this;
		return reader?.isBusy ? reader.free().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
	}
};
/** Whether sentences have no links, although the page shows the full text. A statement without a URL has no other links. */
var lacksLinks = (root) => hasText() && !!root.querySelector("[part~=sentence]") && !root.querySelector("[part=link]");

export { LazyElement };