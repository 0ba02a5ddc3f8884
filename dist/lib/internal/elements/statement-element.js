import "../runtime/xhtml.js";
import { loaded } from "../i18n/loaded.js";
import { moduleUrl } from "../entrypoints/variants/chunk-loader.bundler.js";
import { onServer } from "../runtime/is-server.js";
import { logFaults } from "../runtime/log.js";
import { version } from "../runtime/version.js";
import { sentenceUrl } from "../statement/sentence-url.js";
import { base } from "../styles/base.styles.js";
import { inert } from "../styles/pre-upgrade.styles.js";
import { tokens } from "../styles/tokens.styles.js";
import { headingLevels, ids, number, presets, themes } from "../utils/attribute-values.js";
import { faultIn } from "../utils/errors.js";
import { prepareActions, runAction } from "./actions-chunk.js";
import { LazyElement } from "./lazy-element.js";
import { renderingFor } from "./rendering-of-element.js";
import { hrefInPage, readInContext } from "./sentence-link.js";
import { actionsTemplate } from "./shared/actions.template.js";
import { frameTemplate } from "./shared/frame.template.js";
import { headingLevelOf } from "./shared/heading.template.js";
import { AdoptedSheets } from "./sheets.js";
import { StatementController } from "./statement-controller.js";
import { StatementEvent } from "./statement-event.js";
import { replaceWords } from "./takeover.js";
import { html, nothing } from "lit";

// src/elements/statement-element.ts
/**
* The base class of all elements. An element shows a view of the statement in its shadow root. If it cannot show the
* requested content, the content between its tags stays.
*
* @attr {boolean} in-context - For a server that renders the element: link to the sentences of the full text on the same page. In a browser, the element detects that text.
*
* @slot - Fallback content. Readers see it without JavaScript, or if the element cannot show the requested content.
*
* @fires {StatementEvent} statement-ready - The element shows the statement. Fires again when the element shows another statement, and when `faults` changes. `faults` (`Error[]`) lists the values that the element ignored. Bubbles, composed.
* @fires {StatementEvent} statement-error - The element cannot show the requested content and keeps its fallback content. Fires again when the error changes. `faults` (`Error[]`) contains the error. Bubbles, composed.
*
* @csspart base - The frame around the widget.
* @csspart actions - The row of actions.
* @csspart action - The button of an action.
* @csspart panel - The choices or the text that an action shows.
* @csspart outcome - The message about the result of an action.
* @csspart note - The message that a statement is loading or cannot be shown.
* @csspart citation - The title, issuer and date of the statement, under the content.
* @csspart corrections - Says when the statement was last corrected, and discloses what changed.
*
* @cssprop [--statement-text=light-dark(#1f2328, #e7e9eb)] - Colour of the text.
* @cssprop [--statement-muted=85 % text, 15 % surface] - Colour of secondary text, such as labels and the citation, and of the borders of controls.
* @cssprop [--statement-surface=light-dark(#f7f6f2, #191b1f)] - Background colour.
* @cssprop [--statement-border=20 % text, 80 % surface] - Colour of rules.
* @cssprop [--statement-accent=light-dark(#1d4e6f, #93c0da)] - Colour of the top border. Controls, links, events of a timeline and the focus ring have its hue, in a shade that is readable on the background.
* @cssprop [--statement-font=inherit] - Font of the text.
* @cssprop [--statement-font-size=inherit] - Font size of the text. All other sizes depend on it.
* @cssprop [--statement-space=min(1.5em, 6vi)] - Space between the frame and the content.
* @cssprop [--statement-radius=0] - Radius of corners.
*/
var StatementElement = class extends LazyElement {
	/** By which another copy of the module tells whether this one is the same; the entry adds its statement. */
	static version = version;
	static properties = {
		theme: { useDefault: true },
		preset: {
			reflect: true,
			useDefault: true
		},
		headingLevel: {
			attribute: "heading-level",
			converter: number,
			useDefault: true
		},
		actions: {},
		src: {},
		statement: {},
		inPlace: { state: true }
	};
	/** The names of all parts, by which a blockquote exports those of its widget. @internal */
	static parts = [...[
		"base",
		"actions",
		"action",
		"panel",
		"outcome",
		"note"
	], ...["citation", "corrections"]];
	static styles = onServer ? [
		base,
		tokens,
		inert
	] : [base, tokens];
	/** The element's statement and language. @internal */
	source = new StatementController(this);
	constructor() {
		super();
		this.theme = "auto";
		this.preset = "editorial";
		this.headingLevel = 2;
	}
	createRenderRoot() {
		const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
		if (onServer) return root;
		if (!root.firstChild) this.showFallback(root);
		const prepare = ({ target }) => {
			if (target.closest("[part=link]")) prepareActions();
		};
		root.addEventListener("pointerover", prepare);
		root.addEventListener("focusin", prepare);
		return root;
	}
	adoptedCallback() {
		this.guard(() => {
			if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [];
			if (this.hasUpdated) this.adoptStyles();
		});
	}
	/** Gives the shadow root the style sheets of the document that the element is in now. */
	adoptStyles() {
		if (!this.shadowRoot) return;
		const { styles } = this.constructor;
		this.sheets ??= new AdoptedSheets(this.shadowRoot);
		this.sheets.adopt(styles, !this.content && !this.prerendered);
	}
	update(changed) {
		const draw = () => {
			this.adoptStyles();
			super.update(changed);
		};
		if (!this.source.isWaiting && this.takeOver(draw)) return;
		if (this.content) replaceWords(this, draw);
		else draw();
	}
	handleError(error) {
		this.prerendered = void 0;
		this.fail(error);
		this.source.resolved = {
			...this.source.resolved,
			fault: error
		};
		try {
			this.adoptStyles();
		} finally {
			this.tell();
		}
	}
	updated(_changed) {
		this.tell();
	}
	/** Tells of each outcome once, and again only when it changes. */
	tell() {
		const { faults, failed } = this;
		if (this.source.isWaiting || faults.join() === this.told || !this.isConnected) return;
		this.told = faults.join();
		logFaults(this.localName, faults);
		this.dispatchEvent(new StatementEvent(failed ? "statement-error" : "statement-ready", faults));
	}
	/** Follows a link to a sentence. @internal */
	readInContext(event, sentence) {
		readInContext(this, event, sentence);
	}
	willUpdate(_changed) {
		const { source } = this;
		const before = source.resolved.statement;
		source.resolve((messages) => this.keepsPrerendered(messages));
		if (source.resolved.statement && this.keepsWords()) source.resolved = {};
		const { messages } = source;
		const { statement, shown, fault } = source.resolved;
		if (source.isWaiting || statement !== before) this.told = void 0;
		this.content = void 0;
		try {
			if (fault) throw fault;
			if (!messages || !statement || !shown) return;
			this.draw(statement, shown, messages);
			this.failed = false;
		} catch (error) {
			this.fail(error);
		}
		if (onServer) logFaults(this.localName, this.faults);
	}
	fail(error) {
		this.content = void 0;
		this.faults = [error];
		this.failed = true;
	}
	draw(statement, shown, messages) {
		const { theme, preset, headingLevel } = this;
		const link = this.linkTo(statement);
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
			runAction(name, this.renderRoot, () => this.context);
		};
		const content = html`${this.template(view, messages, headingLevelOf(headingLevel))}${actions ? actionsTemplate(actions, messages, act, prepareActions) : nothing}`;
		this.content = frameTemplate(content, messages, theme, onServer && renderingFor(this));
		this.faults = [
			...faultIn("theme", theme, themes),
			...faultIn("preset", preset, presets),
			...faultIn("heading-level", String(headingLevel ?? ""), headingLevels),
			...view.faults ?? []
		];
	}
	linkTo(statement) {
		const { anchor = "" } = this.source.resolved;
		const link = (sentence) => {
			const [id, url] = [anchor + sentence, sentenceUrl(statement, sentence)];
			if (!onServer) return hrefInPage(id, url);
			return this.hasAttribute("in-context") ? `#${id}` : url;
		};
		link.inPlace = this.inPlace;
		return link;
	}
	render() {
		if (this.content) return this.content;
		if (onServer) return html`<slot></slot>`;
		if (this.prerendered) return void 0;
		const { messages, resolved } = this.source;
		const note = resolved.state && messages?.customStatement[resolved.state];
		return html`<slot></slot><p part="note" role="status"><small>${note}</small></p>`;
	}
};

export { StatementElement };