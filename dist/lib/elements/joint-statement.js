import { onServer } from "../internal/runtime/is-server.js";
import { idIn, markIn, offerText, textsWith } from "../internal/runtime/page.js";
import { hasSentence } from "../internal/statement/sources/resolve.js";
import { extents, textView } from "../internal/elements/joint-statement/joint-statement.view.js";
import { waitsForUse } from "../internal/elements/nearness.js";
import { StatementElement } from "../internal/elements/statement-element.js";
import { styles } from "../internal/elements/joint-statement/joint-statement.styles.js";
import { isOfPage, isPlainClick, leadTo, sentenceInUrl } from "../internal/elements/sentence-link.js";
import { textTemplate } from "../internal/elements/joint-statement/joint-statement.template.js";

// src/elements/joint-statement/joint-statement.ts
/**
* The full text of the statement, with its signatories. Each sentence has an anchor. The hash of the page's URL can be the
* id of a sentence, and other elements link to sentences.
*
* @element joint-statement
*
* @fires {StatementRevealEvent} statement-reveal - A reader follows a link to a sentence. The event fires before the element opens or scrolls anything, so that the page can open a tab, dialog or panel with the text. `sentence` is the id of the sentence. Call `preventDefault()` to show the sentence yourself. Bubbles, composed, cancelable.
*
* @csspart heading - The title.
* @csspart translation - The note that the text is an official or unofficial translation.
* @csspart section - The heading of a section.
* @csspart paragraph - A paragraph.
* @csspart sentence - A sentence.
* @csspart target - The sentence that the page's URL links to.
* @csspart subsection - The heading of a section in another section.
* @csspart text-link - A link in the text.
* @csspart list - A list, or the address block.
* @csspart item - An item of a list, or a line of the address block.
* @csspart label - The text before an item or a line of the address block, as published: "1." or "To".
* @csspart quotation - A block quotation.
* @csspart speaker - Who is quoted.
* @csspart closing - Closing notes, such as contacts.
* @csspart noteref - The mark of a footnote in the text.
* @csspart footnotes - The footnotes.
* @csspart footnote - One footnote.
* @csspart backlink - The mark of a footnote before its words. Leads back to the text.
* @csspart signed - The heading above the signatories.
* @csspart signatories - The list of signatories.
* @csspart signatory - One signatory.
* @csspart group - The heading of a group of signatories.
* @csspart website - The link to the website of a signatory.
* @csspart details - Role, affiliation and region of a signatory.
* @csspart joined - The day on which a signatory joined later.
*
* @cssprop [--statement-mark=16 % accent, 84 % surface] - Background of the sentence that the page's URL links to.
* @cssprop [--statement-heading-font=inherit] - Font of the headings.
* @cssprop [--statement-quote-font=Georgia, serif] - Font of the sentences.
*/
var JointStatement = class extends StatementElement {
	static properties = {
		show: {},
		shownPart: { attribute: "part" },
		target: { state: true }
	};
	static tag = "joint-statement";
	static parts = [
		...StatementElement.parts,
		"heading",
		"translation",
		"section",
		"paragraph",
		"sentence",
		"target",
		"subsection",
		"text-link",
		"list",
		"item",
		"label",
		"quotation",
		"speaker",
		"closing",
		"noteref",
		"footnotes",
		"footnote",
		"backlink",
		"signed",
		"signatories",
		"signatory",
		"group",
		"website",
		"details",
		"joined"
	];
	static styles = [...StatementElement.styles, styles];
	isTarget = true;
	connectedCallback() {
		super.connectedCallback();
		if (onServer) return;
		addEventListener("hashchange", this.onHashChange);
		addEventListener("click", this.onClick);
		if (waitsForUse(this)) this.offer();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		removeEventListener("hashchange", this.onHashChange);
		removeEventListener("click", this.onClick);
		this.withdraw?.();
		this.offered = void 0;
	}
	/** The ids of the sentences of another statement begin with its own id and a colon. */
	isLinked() {
		const id = idIn(location.hash);
		return (this.src || this.statement ? id.includes(":") : hasSentence(id)) && !isOfPage(id);
	}
	/** Offers the sentences to the links of other elements. */
	updated(changed) {
		super.updated(changed);
		const { statement } = this.source.resolved;
		if (statement === this.offered && !changed.has("show") && !changed.has("shownPart") || !this.isConnected || this.prerendered) return;
		this.offered = statement;
		this.withdraw?.();
		this.withdraw = void 0;
		if (statement) this.offer();
	}
	offer() {
		this.withdraw = offerText(this);
		setTimeout(() => {
			if (!this.target) this.onHashChange();
		});
	}
	onHashChange = () => {
		if (!this.isConnected) return;
		const id = sentenceInUrl();
		this.target = void 0;
		if (!id || textsWith(id)[0] !== this) return;
		leadTo(id, false).then((found) => {
			if (found) return;
			markIn(this, id);
			this.sentence(id)?.scrollIntoView({ block: "center" });
		});
	};
	/** Follows a link of the page to a sentence, also if it is the current hash, or if the page has another base URL. */
	onClick = (event) => {
		const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
		const id = link?.getAttribute("href")?.match(/^#(.+)/)?.[1];
		if (!id || isOfPage(id) || !isPlainClick(event, link) || textsWith(id)[0] !== this) return;
		event.preventDefault();
		leadTo(id).then((found) => {
			if (!found) location.hash = id;
		});
	};
	/** Follows a link to a footnote, or back, without a change of the page's URL. */
	toNote = (event) => {
		const link = event.currentTarget;
		const end = this.sentence(link.getAttribute("href").slice(1));
		if (!end || !isPlainClick(event, link)) return;
		event.preventDefault();
		end.focus();
	};
	/** Returns the element of a sentence. @internal */
	sentence(id) {
		return this.shadowRoot?.getElementById(id) ?? void 0;
	}
	view(statement, messages) {
		const former = extents.find((each) => each === this.shownPart);
		return textView(statement, { show: this.show ?? former }, messages);
	}
	template(view, messages, level) {
		return textTemplate(view, messages, level, {
			anchor: this.source.resolved.anchor ?? "",
			target: this.target,
			follow: onServer ? void 0 : this.toNote
		});
	}
};

export { JointStatement };