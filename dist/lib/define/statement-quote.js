import { canShow } from "../internal/elements/default-statement.js";
import { StatementQuote } from "../elements/statement-quote.js";
import { define as define$1 } from "../internal/elements/register.js";

// src/define/statement-quote.ts
/** Registers the element, with a prefix as `<prefix-statement-quote>`. */
function define(prefix) {
	if (canShow()) define$1({ "statement-quote": StatementQuote }, prefix);
}
define();

export { StatementQuote, define };