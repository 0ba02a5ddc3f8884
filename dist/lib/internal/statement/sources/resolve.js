import { lazyFile, present } from "../../runtime/lazy-file.js";
import { onServer } from "../../runtime/is-server.js";
import { fault } from "../../utils/errors.js";
import { occasions, pageChanged } from "../../runtime/page.js";
import { sentencesOf } from "../text.js";
import { inLanguage } from "../translation.js";

// src/statement/sources/resolve.ts
var embedded;
var customStatements;
var file = lazyFile("custom-statement.js");
/** The time before readers see that the file is loading, in milliseconds. */
var patience = 300;
var waiting;
/** Sets the code that reads custom statements, if it is loaded from the start. */
var setCustomStatements = (file) => {
	customStatements = file;
};
/** Sets the statement that elements show by default. Only the first call counts: a page has one embedded statement. */
function embed(statement) {
	if (embedded) return;
	embedded = statement;
	pageChanged();
}
/** Returns the fingerprint of the embedded statement. A statement that an app embeds has none. */
var embeddedFingerprint = () => embedded?.fingerprint;
/** Whether the embedded statement has a sentence with this id. */
var hasSentence = (id) => !!embedded && sentencesOf(embedded).some((sentence) => sentence.id === id);
/** Returns the title of the embedded statement in a language. */
var titleIn = (language) => embedded && inLanguage(embedded, language).title;
/** Returns the statement for an element: its own statement or, by default, the embedded one. */
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
	return onServer && !resolved.statement && !resolved.fault ? { fault: fault("statement", "not checked. Await ready() before you render.") } : resolved;
}
function startWaiting() {
	const wait = { slow: false };
	setTimeout(() => {
		wait.slow = true;
		pageChanged();
	}, patience);
	return wait;
}
/** Releases the sources of an element that leaves the page. */
var releaseStatement = (element) => customStatements?.releaseCustomStatement(element);

export { embed, embeddedFingerprint, hasSentence, releaseStatement, resolveStatement, setCustomStatements, titleIn };