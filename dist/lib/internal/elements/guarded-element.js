import { onServer } from "../runtime/is-server.js";
import { LitElement } from "lit";

// src/elements/guarded-element.ts
/**
* A Lit element whose errors do not reach the page. If a reaction or an update throws, the words between the tags
* become visible.
*/
var GuardedElement = class extends LitElement {
	/** Runs a custom element reaction. An error in one would reach the `error` event of the page. */
	guard(reaction) {
		try {
			reaction();
		} catch (error) {
			this.fallBack(error);
		}
	}
	attributeChangedCallback(...change) {
		this.guard(() => {
			super.attributeChangedCallback(...change);
		});
	}
	connectedCallback() {
		if (onServer) return;
		this.guard(() => {
			if (!this.hasUpdated && this.ownerDocument.contentType !== "text/html") this.readAttributes();
			super.connectedCallback();
		});
		this.enableUpdating(true);
	}
	/** Reads the attributes. Chromium does not report those of an element that its XML parser made. */
	readAttributes() {
		for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
	}
	/** Runs an update. An error in one would reach the `unhandledrejection` event of the page. */
	scheduleUpdate() {
		try {
			super.scheduleUpdate();
		} catch (error) {
			this.isUpdatePending = false;
			this.fallBack(error);
		}
	}
	update(changed) {
		super.update(changed);
		this.slotted?.remove();
		this.slotted = void 0;
	}
	/** Shows the fallback content in a shadow root without Lit, before the first update or after an error. */
	showFallback(root, ...after) {
		this.slotted = document.createElement("slot");
		root.replaceChildren(this.slotted, ...after);
	}
	/** Shows the fallback content, because Lit may be what failed. */
	fallBack(error) {
		if (onServer) throw error;
		const { shadowRoot } = this;
		if (shadowRoot) {
			const end = document.createComment("");
			this.showFallback(shadowRoot, end);
			this.renderOptions.renderBefore = end;
		}
		try {
			this.handleError(error instanceof Error ? error : new Error(String(error)));
		} catch {}
	}
};

export { GuardedElement };