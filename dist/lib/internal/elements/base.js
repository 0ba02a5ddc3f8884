import { languageOf, loadActions, wordsIn } from "../load.js";
import { followLanguage, followPage, isOnPage, pageChanged } from "../statement/page.js";
import { moduleUrl } from "../npm/beside.js";
import { resolveStatement } from "../statement/resolve.js";
import { base } from "../theme/base.js";
import { tokens } from "../theme/tokens.js";
import { inert } from "../theme/inert.js";
import { onServer, sayOnServer } from "../server.js";
import { version } from "../version.js";
import { faultIn } from "../statement/fault.js";
import { ids } from "../views/ids.js";
import { actionsTemplate } from "./actions.template.js";
import { StatementEvent } from "./events.js";
import { frameTemplate } from "./frame.template.js";
import { LitElement, html } from "lit";

// src/elements/base.ts
/**
* What all elements share. An element shows a view of the statement in its shadow root; as long as it has
* nothing to show, or its author asked for something that the statement does not have, the content between
* its tags stays in place.
*
* @attr {boolean} in-context - For a server that draws the element: the page shows the full text too, and the links lead to its sentences. In a browser the element finds that out by itself.
*
* @slot - Fallback content: what a reader sees without JavaScript, or where the element cannot show what was asked.
*
* @fires {StatementEvent} statement-ready - The element shows the statement. Bubbles, composed.
* @fires {StatementEvent} statement-error - The element cannot show what was asked; its fallback content stays. Bubbles, composed.
*
* @csspart base - The frame around the whole widget.
* @csspart actions - The row of actions.
* @csspart action - One action.
* @csspart panel - What an action asks or shows.
* @csspart outcome - What became of an action.
* @csspart note - Says that a statement is on its way or could not be shown.
* @csspart citation - Title, issuer and date of the statement, under the content.
*
* @cssprop [--statement-text=light-dark(#1f2328, #e7e9eb)] - Colour of the text.
* @cssprop [--statement-muted=72 % text, 28 % surface] - Colour of what stands back: labels, citation, borders of controls.
* @cssprop [--statement-surface=light-dark(#fff, #171a1e)] - Background colour.
* @cssprop [--statement-border=20 % text, 80 % surface] - Colour of rules and of the frame.
* @cssprop [--statement-accent=light-dark(#1d4e6f, #93c0da)] - Colour of the top rule, of controls and of the focus ring.
* @cssprop [--statement-font=inherit] - Font of the text.
* @cssprop [--statement-font-size=inherit] - Size of the text; all other sizes follow from it.
* @cssprop [--statement-space=1.25em] - Space between the frame and the content.
* @cssprop [--statement-radius=2px] - Radius of corners.
*/
var StatementElement = class extends LitElement {
	/** By which another copy of the module tells whether this one is the same; the entry adds its statement. */
	static version = version;
	static properties = {
		theme: { reflect: true },
		actions: {},
		src: {},
		statement: {}
	};
	static styles = onServer ? [
		base,
		tokens,
		inert
	] : [base, tokens];
	/** What a server, or the snippet itself, drew in a declarative shadow root; it stays until there is more to show. */
	prerendered = this.shadowRoot?.lastElementChild;
	/** A style sheet belongs to one document: in another one, such as a frame's, the element takes copies along. */
	createRenderRoot() {
		const { constructor, ownerDocument } = this;
		const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
		const home = ownerDocument === document;
		const view = ownerDocument.defaultView;
		if (home || view) root.adoptedStyleSheets = constructor.styles.map((style) => {
			if (home) return style.styleSheet;
			const copy = new view.CSSStyleSheet();
			copy.replaceSync(style.cssText);
			return copy;
		});
		return root;
	}
	adoptedCallback() {
		this.createRenderRoot();
	}
	connectedCallback() {
		if (onServer) return;
		super.connectedCallback();
		this.requestUpdate();
		followLanguage(this.getRootNode());
		this.unfollow = followPage(() => {
			this.requestUpdate();
		});
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.unfollow?.();
	}
	/** Tells of each outcome once, and again only when it changes. */
	updated(_changed) {
		const { faults, failed, waiting } = this;
		if (waiting || faults.join() === this.told || !this.isConnected) return;
		this.told = faults.join();
		faults.forEach(({ message }) => {
			console.error(`<${this.localName}> ${message}`);
		});
		this.dispatchEvent(new StatementEvent(failed ? "statement-error" : "statement-ready", faults));
	}
	/** Tells a reader, too, that an action could not be loaded. */
	fail = (error) => {
		console.error(error);
		const outcome = this.renderRoot.querySelector("[part=outcome]");
		if (outcome) outcome.textContent = error.message;
	};
	render() {
		const language = languageOf(this);
		const words = this.words = wordsIn(language, pageChanged) ?? this.words;
		const { statement, shown, anchor = "", fault, note } = words ? resolveStatement(this, language, words) : {};
		this.waiting = !statement && !fault;
		if (this.waiting || statement !== this.shown) this.told = void 0;
		this.shown = statement;
		this.anchor = anchor;
		if (!this.waiting) this.prerendered?.remove();
		if (words && !this.waiting) try {
			if (!statement) throw fault;
			const link = (sentence) => {
				const id = anchor + sentence;
				return (onServer ? this.hasAttribute("in-context") : isOnPage(id)) ? `#${id}` : statement.url;
			};
			const view = this.view(shown, words, link);
			const actions = ids(this.actions);
			this.context = {
				element: this,
				module: moduleUrl,
				statement,
				view,
				words,
				link
			};
			const act = (name) => {
				loadActions().then((file) => file.act(name, () => this.context)).catch(this.fail);
			};
			const content = html`${this.template(view, words)}${actions && actionsTemplate(actions, words, act)}`;
			this.faults = [...faultIn("theme", this.theme, [
				"auto",
				"light",
				"dark"
			]), ...view.faults ?? []];
			this.failed = false;
			return frameTemplate(content, words);
		} catch (error) {
			this.faults = [error];
			this.failed = true;
		} finally {
			if (onServer) sayOnServer(this, this.faults);
		}
		if (onServer) return html`<slot></slot>`;
		return this.prerendered?.isConnected ? void 0 : html`<slot></slot><p part="note" role="status"><small>${note}</small></p>`;
	}
};

export { StatementElement };