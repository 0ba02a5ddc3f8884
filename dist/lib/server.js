import { loadAll } from "./internal/i18n/load-all.js";
import { fault } from "./internal/utils/errors.js";
import { followPage, occasions, pageChanged } from "./internal/runtime/page.js";
import { releaseCustomStatement, resolveCustomStatement } from "./internal/statement/sources/custom-statement.js";
import { setCustomStatements } from "./internal/statement/sources/resolve.js";

// src/entrypoints/ssr.ts
/**
* A server imports this with the elements. It renders once and waits for nothing, so this file loads every language
* and the code that reads statements.
*/
loadAll();
setCustomStatements({
	releaseCustomStatement,
	resolveCustomStatement
});
/**
* Checks a statement and keeps it, so that an element with the same object as its `statement` property renders it at
* once. Checks each statement once, however many requests wait for it.
* @throws an error that names each problem, if the statement is invalid.
*/
var ready = (statement) => new Promise((resolve, reject) => {
	if (!(statement instanceof Object)) throw fault("statement", `expected an object, found ${typeof statement}`);
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