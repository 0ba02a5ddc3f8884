import { canShow } from "../internal/elements/default-statement.js";
import { DemandCard } from "../elements/demand-card.js";
import { define as define$1 } from "../internal/elements/register.js";

// src/define/demand-card.ts
/** Registers the element, with a prefix as `<prefix-demand-card>`. */
function define(prefix) {
	if (canShow()) define$1({ "demand-card": DemandCard }, prefix);
}
define();

export { DemandCard, define };