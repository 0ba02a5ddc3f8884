import { isPlainClick } from "./sentence-link.js";

// src/elements/reader.ts
/** The controls that need the element. Disclosures and links to other pages work without it. */
var controls = "button, [part=link], a[href^=\"#\"]";
/** Follows what a reader does in rendered HTML, until the element takes over. */
var Reader = class {
	drawn;
	/** The control on which the reader has clicked. The element repeats the click on its own control. */
	clicked;
	isPressing = false;
	isComposing = false;
	resume;
	/** @param use Has the element take over. */
	constructor(drawn, use) {
		this.drawn = drawn;
		drawn.addEventListener("pointerover", ({ pointerType, buttons }) => {
			if (pointerType !== "touch" && !buttons) use();
		});
		drawn.addEventListener("focusin", () => setTimeout(use));
		drawn.addEventListener("mousedown", () => {
			this.press();
		});
		drawn.addEventListener("compositionstart", () => {
			this.isComposing = true;
		});
		drawn.addEventListener("compositionend", () => {
			this.isComposing = false;
			this.resume?.();
		});
		const choose = (event) => {
			const control = event.target.closest(controls);
			if (!drawn.parentNode || !control || !isPlainClick(event, control)) return;
			event.preventDefault();
			event.stopPropagation();
			this.clicked = control;
			use();
			this.resume?.();
		};
		drawn.addEventListener("click", choose, true);
	}
	press() {
		this.isPressing = true;
		const over = new AbortController();
		const release = () => {
			over.abort();
			setTimeout(() => {
				this.isPressing = false;
				this.resume?.();
			});
		};
		for (const type of ["mouseup", "dragend"]) addEventListener(type, release, {
			capture: true,
			signal: over.signal
		});
	}
	/** Whether a takeover would now break off a click, a composition or a selection. */
	get isBusy() {
		const { drawn, isPressing, isComposing, clicked } = this;
		if (!drawn.parentNode) return false;
		return isPressing || isComposing || !clicked && isSelected(drawn.parentNode);
	}
	/** Resolves when the reader is no longer busy. */
	async free() {
		while (this.isBusy) await new Promise((resolve) => {
			this.resume = resolve;
			document.addEventListener("selectionchange", () => {
				resolve();
			}, { once: true });
		});
	}
};
function isSelected(root) {
	const selection = getSelection();
	if (!selection || !("getComposedRanges" in selection)) return false;
	if (root.activeElement?.localName === "input") return false;
	try {
		const [range] = selection.getComposedRanges({ shadowRoots: [root] });
		return !!range && !range.collapsed && root.contains(range.startContainer);
	} catch {
		return false;
	}
}

export { Reader };