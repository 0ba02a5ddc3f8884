import { canShow } from "../internal/elements/default-statement.js";
import { JointStatement } from "../elements/joint-statement.js";
import { define as define$1 } from "../internal/elements/register.js";

// src/define/joint-statement.ts
/** Registers the element, with a prefix as `<prefix-joint-statement>`. */
function define(prefix) {
	if (canShow()) define$1({ "joint-statement": JointStatement }, prefix);
}
define();

export { JointStatement, define };