import { onServer } from "../internal/server.js";
import { offerText } from "../internal/statement/page.js";
import { textView } from "../internal/views/text.js";
import { StatementElement } from "../internal/elements/base.js";
import { styles } from "../internal/elements/joint-statement.styles.js";
import { textTemplate } from "../internal/elements/text.template.js";

// src/elements/joint-statement.ts
/**
* The full text of the statement with its signatories. Each sentence has an anchor: the fragment of the page's
* address that is the id of a sentence leads to it, and so does a link of another element.
*
* @element joint-statement
*
* @csspart heading - The title.
* @csspart translation - Says that the text is a translation, official or not.
* @csspart section - The heading of a section.
* @csspart paragraph - One paragraph.
* @csspart sentence - One sentence.
* @csspart target - The sentence to which the page's address leads.
* @csspart signed - The heading over the signatories.
* @csspart signatories - The list of signatories.
* @csspart signatory - One name.
*
* @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence to which the address leads.
* @cssprop [--statement-heading-font=inherit] - Font of the headings.
* @cssprop [--statement-quote-font=Georgia, serif] - Font of the text.
*/
var JointStatement = class extends StatementElement {
	static properties = {
		shownPart: { attribute: "part" },
		target: { state: true }
	};
	static styles = [...StatementElement.styles, styles];
	connectedCallback() {
		super.connectedCallback();
		if (onServer) return;
		addEventListener("hashchange", this.onHashChange);
		addEventListener("click", this.onClick);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		removeEventListener("hashchange", this.onHashChange);
		removeEventListener("click", this.onClick);
		this.withdraw?.();
		this.offered = void 0;
	}
	/** Says which sentences can be read here, once they can. */
	updated(changed) {
		super.updated(changed);
		const { shown } = this;
		if (shown === this.offered && !changed.has("shownPart") || !this.isConnected) return;
		this.offered = shown;
		this.withdraw?.();
		this.withdraw = shown && offerText((id) => !!this.sentence(id));
		if (!this.target) setTimeout(this.onHashChange);
	}
	onHashChange = () => {
		if (!this.isConnected) return;
		const id = location.hash.slice(1).replace("%3A", ":");
		const sentence = this.sentence(id);
		this.target = sentence && id;
		if (!sentence) return;
		let outer = this.parentNode;
		while (outer) {
			if (outer instanceof HTMLDetailsElement) outer.open = true;
			outer = outer instanceof ShadowRoot ? outer.host : outer.parentNode;
		}
		sentence.tabIndex = -1;
		sentence.scrollIntoView({ block: "center" });
		sentence.focus({ preventScroll: true });
	};
	/** Follows a link to a sentence: also a second time, and where the page has set another base address. */
	onClick = (event) => {
		const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
		const id = link?.getAttribute("href")?.match(/^#(.+)/)?.[1];
		const { defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey } = event;
		if (defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey || link?.target) return;
		if (!id || !this.sentence(id)) return;
		event.preventDefault();
		if (location.hash === `#${id}`) this.onHashChange();
		else location.hash = id;
	};
	sentence(id) {
		return this.shadowRoot?.getElementById(id) ?? void 0;
	}
	view(statement, words) {
		return textView(statement, { part: this.shownPart }, words);
	}
	template(view, words) {
		return textTemplate(view, words, this.anchor, this.target);
	}
};

export { JointStatement };