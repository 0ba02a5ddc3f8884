import { isSelected } from "./selection.js";
import { isPlainClick } from "./sentence-link.js";

// src/elements/reader.ts
/** The controls that need the element. Disclosures and links to other pages work without it. */
var controls = "button, [part=link], a[href^=\"#\"]";
/** Follows what a reader does in rendered HTML, until the element takes over. */
var Reader = class {
	drawn;
	update;
	/** The control on which the reader has clicked. The element repeats the click on its own control. */
	clicked;
	isPressing = false;
	isComposing = false;
	/**
	* @param use Has the element start, if it waits for a use.
	* @param update Has an element that has started update, and take over unless the reader is busy.
	*/
	constructor(drawn, use, update) {
		this.drawn = drawn;
		this.update = update;
		drawn.addEventListener("pointerover", ({ pointerType, buttons }) => {
			if (pointerType !== "touch" && !buttons) use();
		});
		drawn.addEventListener("focusin", () => setTimeout(use));
		drawn.addEventListener("mousedown", ({ button }) => {
			if (!button) this.press("mouseup", "dragend", "contextmenu");
		});
		drawn.addEventListener("keydown", ({ key }) => {
			if (key === " ") this.press("keyup", "blur");
		});
		drawn.addEventListener("compositionstart", () => {
			this.isComposing = true;
		});
		drawn.addEventListener("compositionend", () => {
			this.isComposing = false;
			update();
		});
		const choose = (event) => {
			const control = event.target.closest(controls);
			if (!drawn.parentNode || !control || !isPlainClick(event, control)) return;
			event.preventDefault();
			event.stopPropagation();
			this.clicked = control;
			use();
			update();
		};
		drawn.addEventListener("click", choose, true);
	}
	/** Waits for the first of some events, which ends a press. */
	press(...ends) {
		this.isPressing = true;
		const over = new AbortController();
		const release = () => {
			over.abort();
			setTimeout(() => {
				this.isPressing = false;
				this.update();
			});
		};
		for (const type of ends) addEventListener(type, release, {
			capture: true,
			signal: over.signal
		});
	}
	/** Whether a takeover would now break off a click, a composition or a selection. Then the element updates at its end. */
	get isBusy() {
		const { drawn, isPressing, isComposing, clicked, update } = this;
		if (!drawn.parentNode) return false;
		if (isPressing || isComposing) return true;
		if (clicked || !isSelected(drawn.parentNode)) return false;
		document.addEventListener("selectionchange", update, { once: true });
		return true;
	}
};

export { Reader };