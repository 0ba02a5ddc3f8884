import { loadAll } from "./internal/i18n/load-all.js";
import { fault } from "./internal/utils/errors.js";
import { followPage, occasions, pageChanged } from "./internal/runtime/page.js";
import { releaseCustomStatement, resolveCustomStatement } from "./internal/statement/sources/custom-statement.js";
import { setCustomStatements } from "./internal/statement/sources/resolve.js";

// src/entrypoints/ssr.ts
/**
* What a server imports beside the elements: it draws once and waits for nothing, so that the words of every language
* and what reads a statement are there from the start.
*/
loadAll();
setCustomStatements({
	releaseCustomStatement,
	resolveCustomStatement
});
/**
* Checks a statement and keeps it, so that an element draws it at once which has this same object as its `statement`
* property. It is checked once, however many requests wait for it.
* @throws where the statement is not valid; the error names each fault.
*/
var ready = (statement) => new Promise((resolve, reject) => {
	if (!(statement instanceof Object)) throw fault("statement", "a statement as an object", typeof statement);
	const asker = { statement };
	const look = () => {
		const { statement: found, fault: wrong } = resolveCustomStatement(asker, "", pageChanged, occasions);
		if (!found && !wrong) return;
		unfollow();
		if (wrong) reject(wrong);
		else resolve();
	};
	const unfollow = followPage(look);
	look();
});

export { ready };