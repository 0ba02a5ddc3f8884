import { canShow } from "../internal/elements/default-statement.js";
import { DemandList } from "../elements/demand-list.js";
import { define as define$1 } from "../internal/elements/register.js";

// src/define/demand-list.ts
/** Registers the element, with a prefix as `<prefix-demand-list>`. */
function define(prefix) {
	if (canShow()) define$1({ "demand-list": DemandList }, prefix);
}
define();

export { DemandList, define };