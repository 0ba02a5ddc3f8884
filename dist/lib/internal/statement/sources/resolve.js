import { lazyFile, present } from "../../runtime/lazy-file.js";
import { onServer } from "../../runtime/is-server.js";
import { fault } from "../../utils/errors.js";
import { occasions, pageChanged } from "../../runtime/page.js";
import { inLanguage } from "../translation.js";

// src/statement/sources/resolve.ts
var embedded;
var customStatements;
var file = lazyFile("custom-statement.js");
/** How long the file that reads statements may take before readers are told, in milliseconds. */
var patience = 300;
var waiting;
/** Sets what reads a statement of a page's own, where it is there from the start. */
var setCustomStatements = (file) => {
	customStatements = file;
};
/** Sets the statement that elements show which name no other. The first call counts: a page has one embedded statement. */
function embed(statement) {
	if (embedded) return;
	embedded = statement;
	pageChanged();
}
/** The title of the embedded statement in a language. */
var titleIn = (language) => embedded && inLanguage(embedded, language).title;
/** What an element shows: its own statement, where it names one, else the embedded one. */
function resolveStatement(element, language) {
	if (!element.statement && !element.src) return embedded ? {
		statement: embedded,
		shown: inLanguage(embedded, language),
		anchor: ""
	} : {};
	if (onServer && !(element.statement instanceof Object)) return {};
	const { content, error } = customStatements ? { content: customStatements } : present(file);
	if (!content) {
		if (error) return {
			fault: new Error("the file custom-statement.js failed to load", { cause: error }),
			state: "failed"
		};
		waiting ??= startWaiting();
		return { state: waiting.slow ? "loading" : void 0 };
	}
	customStatements = content;
	const resolved = content.resolveCustomStatement(element, language, pageChanged, occasions);
	return onServer && !resolved.statement && !resolved.fault ? { fault: fault("statement", "one for which ready() has been awaited", "another") } : resolved;
}
function startWaiting() {
	const wait = { slow: false };
	setTimeout(() => {
		wait.slow = true;
		pageChanged();
	}, patience);
	return wait;
}
/** Ends what an element that leaves the page holds: what nothing else uses is dropped. */
var releaseStatement = (element) => customStatements?.releaseCustomStatement(element);

export { embed, releaseStatement, resolveStatement, setCustomStatements, titleIn };