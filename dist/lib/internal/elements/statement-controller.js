import { areLoading, languageOf, messagesIn } from "../i18n/locale.js";
import { followLanguage, followPage, occasions } from "../runtime/page.js";
import { releaseStatement, resolveStatement } from "../statement/sources/resolve.js";

// src/elements/statement-controller.ts
/**
* Finds the language and the statement of an element. Has the element update when the page changes either, as long as
* the element is in the page.
*/
var StatementController = class {
	host;
	/** The messages of the interface. Those of the last language stay while the next ones load. */
	messages;
	/** The statement, or why there is none. Empty while the statement or the messages load. */
	resolved = {};
	language;
	unfollow;
	constructor(host) {
		this.host = host;
		host.addController(this);
	}
	hostConnected() {
		const { host } = this;
		occasions.connected++;
		host.requestUpdate();
		const unfollowLanguage = followLanguage(host.getRootNode(), () => {
			if (languageOf(host) !== this.language) host.requestUpdate();
		});
		const unfollowPage = followPage(() => {
			host.requestUpdate();
		});
		this.unfollow = () => {
			unfollowPage();
			unfollowLanguage();
			releaseStatement(host);
		};
	}
	hostDisconnected() {
		this.unfollow?.();
	}
	/** Whether neither a statement nor a reason for its absence is there yet. */
	get isWaiting() {
		return !this.resolved.statement && !this.resolved.fault;
	}
	/**
	* Resolves the language and the statement again.
	* @param keeps Whether the element goes on showing what is in its HTML, instead of these messages.
	*/
	resolve(keeps) {
		const before = this.resolved.statement;
		const language = this.language = languageOf(this.host);
		const messages = messagesIn(language);
		this.messages = messages && !keeps(messages) ? messages : this.messages;
		const resolved = this.messages ? resolveStatement(this.host, language) : {};
		const { statement } = resolved;
		const isLoading = statement && areLoading(statement.language);
		this.resolved = isLoading && statement !== before ? {} : resolved;
	}
};

export { StatementController };