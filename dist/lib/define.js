import { CoupStats } from "./elements/coup-stats.js";
import { define as define$1 } from "./internal/elements/register.js";
import { DemandCard } from "./elements/demand-card.js";
import { DemandList } from "./elements/demand-list.js";
import { JointStatement } from "./elements/joint-statement.js";
import { JusticeTimeline } from "./elements/justice-timeline.js";
import { SignatoryList } from "./elements/signatory-list.js";
import { StatementQuote } from "./elements/statement-quote.js";
import { isManual, upgrade, upgradeDocument } from "./internal/elements/upgrade-blockquotes.js";
import { canStyle } from "./internal/elements/default-statement.js";
import { options } from "./internal/entrypoints/variants/chunk-loader.bundler.js";
import { onServer } from "./internal/runtime/is-server.js";

// src/entrypoints/script-tag.ts
/** What a script tag loads: the embedded statement and every element, defined. */
var elements = {
	"coup-stats": CoupStats,
	"demand-card": DemandCard,
	"demand-list": DemandList,
	"joint-statement": JointStatement,
	"justice-timeline": JusticeTimeline,
	"signatory-list": SignatoryList,
	"statement-quote": StatementQuote
};
/** Registers every element, with a prefix as `<prefix-coup-stats>` and so on: a set beside another one. */
function define(prefix) {
	if (!canStyle()) return;
	define$1(elements, prefix);
	if (!onServer && !isManual) upgrade();
}
define(options.get("prefix"));
if (!onServer) upgradeDocument();

export { define, upgrade };