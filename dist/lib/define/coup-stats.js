import { canShow } from "../internal/elements/default-statement.js";
import { CoupStats } from "../elements/coup-stats.js";
import { define as define$1 } from "../internal/elements/register.js";

// src/define/coup-stats.ts
/** Registers the element, with a prefix as `<prefix-coup-stats>`. */
function define(prefix) {
	if (canShow()) define$1({ "coup-stats": CoupStats }, prefix);
}
define();

export { CoupStats, define };