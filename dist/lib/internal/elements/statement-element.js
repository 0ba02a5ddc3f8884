import "../runtime/xhtml.js";
import { loaded } from "../i18n/loaded.js";
import { areLoading, languageOf, messagesIn } from "../i18n/locale.js";
import { moduleUrl } from "../entrypoints/variants/chunk-loader.bundler.js";
import { causeOf, logOnce } from "../runtime/log.js";
import { followLanguage, followPage, occasions } from "../runtime/page.js";
import { loadActions, prepareActions } from "./actions-chunk.js";
import { releaseStatement, resolveStatement } from "../statement/sources/resolve.js";
import { base } from "../styles/base.styles.js";
import { fallback } from "../styles/fallback.styles.js";
import { tokens } from "../styles/tokens.styles.js";
import { inert } from "../styles/pre-upgrade.styles.js";
import { onServer } from "../runtime/is-server.js";
import { version } from "../runtime/version.js";
import { faultIn } from "../utils/errors.js";
import { headingLevels, ids, isWhole, themes } from "../utils/attribute-values.js";
import { actionsTemplate } from "./shared/actions.template.js";
import { StatementEvent } from "./statement-event.js";
import { frameTemplate } from "./shared/frame.template.js";
import { headingLevelOf } from "./shared/heading.template.js";
import { hrefInPage, readInContext } from "./sentence-link.js";
import { sheetsIn } from "./sheets.js";
import { focusIn, stateIn } from "./takeover.js";
import { LitElement, html, nothing } from "lit";

// src/elements/statement-element.ts
/** Parses a number. Keeps invalid input for the error message. */
var number = (value) => isWhole(value) ? Number(value) : value;
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
		theme: {},
		headingLevel: {
			attribute: "heading-level",
			converter: number
		},
		actions: {},
		src: {},
		statement: {},
		inPlace: { state: true }
	};
	/** The names of all parts, by which a blockquote exports those of its widget. @internal */
	static parts = [
		"base",
		"actions",
		"action",
		"panel",
		"outcome",
		"note",
		"citation"
	];
	static styles = onServer ? [
		base,
		tokens,
		inert
	] : [base, tokens];
	/** What a server, or the snippet itself, drew in a declarative shadow root; it stays until there is more to show. */
	prerendered = this.shadowRoot?.lastElementChild;
	createRenderRoot() {
		const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
		const prepare = ({ target }) => {
			if (target.closest("[part=link]")) prepareActions();
		};
		if (!onServer) {
			root.addEventListener("pointerover", prepare);
			root.addEventListener("focusin", prepare);
		}
		return root;
	}
	/** Gives the shadow root the style sheets of the document that the element is in now. */
	adoptStyles() {
		const { constructor, ownerDocument, shadowRoot } = this;
		if (!shadowRoot) return;
		const isFirst = !this.sheetsOf;
		if (this.sheetsOf !== ownerDocument) {
			this.sheetsOf = ownerDocument;
			const { styles } = constructor;
			this.sheets = sheetsIn(ownerDocument, [...styles, fallback]);
		}
		const wanted = this.content ?? this.prerendered?.isConnected ? this.sheets.slice(0, -1) : this.sheets;
		const { adoptedStyleSheets } = shadowRoot;
		const own = adoptedStyleSheets.filter((sheet) => this.sheets.includes(sheet));
		if (own.length === wanted.length) return;
		const others = isFirst ? [] : adoptedStyleSheets.filter((sheet) => !own.includes(sheet));
		shadowRoot.adoptedStyleSheets = [...wanted, ...others];
	}
	/** Runs a custom element reaction: an error in one would reach the `error` event of the page. */
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
	adoptedCallback() {
		this.guard(() => {
			if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [];
			if (this.hasUpdated) this.adoptStyles();
		});
	}
	connectedCallback() {
		if (onServer) return;
		this.guard(() => {
			if (!this.hasUpdated && this.ownerDocument.contentType !== "text/html") this.readAttributes();
			super.connectedCallback();
			occasions.connected++;
			this.requestUpdate();
			const unfollowLanguage = followLanguage(this.getRootNode(), () => {
				if (languageOf(this) !== this.language) this.requestUpdate();
			});
			const unfollowPage = followPage(() => {
				this.requestUpdate();
			});
			this.unfollow = () => {
				unfollowPage();
				unfollowLanguage();
				releaseStatement(this);
			};
		});
		this.enableUpdating(true);
	}
	/** Chromium does not report the attributes of an element that its XML parser made. */
	readAttributes() {
		for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.unfollow?.();
	}
	/** An error in an update would reach the `unhandledrejection` event of the page. */
	scheduleUpdate() {
		try {
			super.scheduleUpdate();
		} catch (error) {
			this.isUpdatePending = false;
			this.fallBack(error);
		}
	}
	update(changed) {
		const { prerendered } = this;
		const drawn = !this.waiting && prerendered?.isConnected ? prerendered : void 0;
		const slot = this.content && this.shadowRoot?.querySelector("slot");
		const restore = drawn ? stateIn(drawn) : slot && focusIn(slot);
		drawn?.remove();
		this.adoptStyles();
		super.update(changed);
		this.slotted?.remove();
		restore?.(this.renderRoot);
	}
	/** Shows the fallback content after an error, without Lit: it may be what failed. */
	fallBack(error) {
		if (onServer) throw error;
		this.content = void 0;
		this.waiting = false;
		this.failed = true;
		this.faults = [error instanceof Error ? error : new Error(String(error))];
		if (this.shadowRoot) {
			this.slotted = document.createElement("slot");
			this.shadowRoot.replaceChildren(this.slotted);
			try {
				const end = document.createComment("");
				this.shadowRoot.append(end);
				this.renderOptions.renderBefore = end;
				this.adoptStyles();
			} catch {}
		}
		try {
			this.tell();
		} catch {}
	}
	updated(_changed) {
		this.tell();
	}
	/** Tells of each outcome once, and again only when it changes. */
	tell() {
		const { faults, failed, waiting } = this;
		if (waiting || faults.join() === this.told || !this.isConnected) return;
		this.told = faults.join();
		this.log();
		this.dispatchEvent(new StatementEvent(failed ? "statement-error" : "statement-ready", faults));
	}
	log() {
		this.faults.forEach(({ message }) => {
			const text = `<${this.localName}> ${message}`;
			logOnce("error", text, causeOf(text));
		});
	}
	/** Tells a reader that the actions failed to load. The page's author has a message on the console. */
	sayFailed = () => {
		const outcome = this.renderRoot.querySelector("[part=outcome]");
		if (outcome) outcome.textContent = this.messages.actionsFailed;
	};
	/** Follows a link to a sentence. @internal */
	readInContext(event, sentence) {
		readInContext(this, event, sentence);
	}
	willUpdate(_changed) {
		const language = this.language = languageOf(this);
		const messages = this.messages = messagesIn(language) ?? this.messages;
		const resolved = messages ? resolveStatement(this, language) : {};
		const { statement, shown, anchor = "", fault, state } = !resolved.statement || !areLoading(resolved.statement.language) || resolved.statement === this.shown ? resolved : {};
		this.waiting = !statement && !fault;
		if (this.waiting || statement !== this.shown) this.told = void 0;
		this.shown = statement;
		this.anchor = anchor;
		this.note = state && messages?.customStatement[state];
		this.content = void 0;
		if (!messages || this.waiting) return;
		try {
			if (!statement) throw fault;
			const link = (sentence) => {
				const id = anchor + sentence;
				if (!onServer) return hrefInPage(id, statement.url);
				return this.hasAttribute("in-context") ? `#${id}` : statement.url;
			};
			link.inPlace = this.inPlace;
			const view = this.view(shown, messages, link);
			const actions = ids(this.actions);
			this.context = {
				element: this,
				module: moduleUrl,
				statement,
				view,
				messages,
				loaded,
				link
			};
			const act = (name) => {
				loadActions().then((file) => file.act(name, () => this.context)).catch((error) => {
					logOnce("error", error.message);
					this.sayFailed();
				});
			};
			const { theme, headingLevel } = this;
			const content = html`${this.template(view, messages, headingLevelOf(headingLevel))}${actions ? actionsTemplate(actions, messages, act, prepareActions) : nothing}`;
			this.content = frameTemplate(content, messages, theme);
			this.faults = [
				...faultIn("theme", theme, themes),
				...faultIn("heading-level", String(headingLevel ?? ""), headingLevels),
				...view.faults ?? []
			];
			this.failed = false;
		} catch (error) {
			this.faults = [error];
			this.failed = true;
		}
		if (onServer) this.log();
	}
	render() {
		if (this.content) return this.content;
		if (onServer) return html`<slot></slot>`;
		return this.prerendered?.isConnected ? void 0 : html`<slot></slot><p part="note" role="status"><small>${this.note}</small></p>`;
	}
};

export { StatementElement, number };