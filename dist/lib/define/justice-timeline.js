import { canShow } from "../internal/elements/default-statement.js";
import { JusticeTimeline } from "../elements/justice-timeline.js";
import { define as define$1 } from "../internal/elements/register.js";

// src/define/justice-timeline.ts
/** Registers the element, with a prefix as `<prefix-justice-timeline>`. */
function define(prefix) {
	if (canShow()) define$1({ "justice-timeline": JusticeTimeline }, prefix);
}
define();

export { JusticeTimeline, define };