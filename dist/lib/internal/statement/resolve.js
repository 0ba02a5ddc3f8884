import { loadOwn } from "../load.js";
import { onServer } from "../server.js";
import { fault } from "./fault.js";
import { pageChanged } from "./page.js";

// src/statement/resolve.ts
var embedded;
var localizeEmbedded;
var own;
/** Sets what reads a statement of a page's own, where it is there from the start. */
var setOwn = (file) => {
	own = file;
};
/**
* Sets the statement that elements show which name no other. The first call counts: a page has one embedded
* statement. `localize` is needed for one that has translations: `inLanguage`.
*/
function embed(statement, localize = () => statement) {
	if (embedded) return;
	embedded = statement;
	localizeEmbedded = localize;
	pageChanged();
}
/** The title of the embedded statement in a language. */
var titleIn = (language) => embedded && localizeEmbedded(embedded, language).title;
/** What an element shows: its own statement, where it names one, else the embedded one. */
function resolveStatement(element, language, words) {
	if (!element.statement && !element.src) return embedded ? {
		statement: embedded,
		shown: localizeEmbedded(embedded, language),
		anchor: ""
	} : {};
	if (onServer && !(element.statement instanceof Object)) return {};
	if (!own) {
		const waiting = own = { resolveOwn: () => ({}) };
		setTimeout(() => {
			waiting.resolveOwn = (_element, _language, { own }) => ({ note: own?.loading ?? "Loading the statement" });
			pageChanged();
		}, 300);
		loadOwn().catch((fault) => ({ resolveOwn: (_element, _language, { own }) => ({
			fault,
			note: own?.failed ?? "The statement could not be shown"
		}) })).then((file) => {
			own = file;
			pageChanged();
		});
	}
	const resolved = own.resolveOwn(element, language, words, pageChanged);
	return onServer && !resolved.statement && !resolved.fault ? { fault: fault("statement", "one for which ready() has been awaited", "another") } : resolved;
}

export { embed, resolveStatement, setOwn, titleIn };