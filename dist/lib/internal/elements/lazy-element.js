import { onServer } from "../runtime/is-server.js";
import { GuardedElement } from "./guarded-element.js";
import { forget, whenNear } from "./nearness.js";

// src/elements/lazy-element.ts
/** An element that starts when a reader needs it. Until then, the page shows what stands in its HTML. */
var LazyElement = class extends GuardedElement {
	/** Whether other elements of the page link to this one. */
	isTarget = false;
	connectedCallback() {
		const start = () => {
			super.connectedCallback();
		};
		if (onServer || this.hasUpdated) start();
		else this.guard(() => {
			whenNear(this, start, this.isTarget);
		});
	}
	disconnectedCallback() {
		forget(this);
		super.disconnectedCallback();
	}
};

export { LazyElement };