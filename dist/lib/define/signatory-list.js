import { canShow } from "../internal/elements/default-statement.js";
import { SignatoryList } from "../elements/signatory-list.js";
import { define as define$1 } from "../internal/elements/register.js";

// src/define/signatory-list.ts
/** Registers the element, with a prefix as `<prefix-signatory-list>`. */
function define(prefix) {
	if (canShow()) define$1({ "signatory-list": SignatoryList }, prefix);
}
define();

export { SignatoryList, define };