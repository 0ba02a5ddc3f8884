import { elements } from "./internal/elements/classes.js";
import { canShow } from "./internal/elements/default-statement.js";
import { define as define$1 } from "./internal/elements/register.js";
import { isManual, upgrade, upgradeDocument } from "./internal/elements/upgrade-blockquotes.js";
import { options } from "./internal/entrypoints/variants/chunk-loader.bundler.js";
import { onServer } from "./internal/runtime/is-server.js";

// src/entrypoints/script-tag.ts
/** The module for a script tag: embeds the statement and registers every element. */
/** Registers every element. With a prefix, registers a second set of elements: `<prefix-coup-stats>` and so on. */
function define(prefix) {
	if (!canShow()) return;
	define$1(elements, prefix);
	if (!onServer && !isManual) upgrade();
}
define(options.get("prefix"));
if (!onServer) upgradeDocument();

export { define, upgrade };