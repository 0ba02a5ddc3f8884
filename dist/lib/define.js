import { CoupStats } from "./elements/coup-stats.js";
import { define as define$1 } from "./internal/elements/define.js";
import { DemandCard } from "./elements/demand-card.js";
import { DemandList } from "./elements/demand-list.js";
import { JointStatement } from "./elements/joint-statement.js";
import { JusticeTimeline } from "./elements/justice-timeline.js";
import { SignatoryList } from "./elements/signatory-list.js";
import { StatementQuote } from "./elements/statement-quote.js";
import { isManual, upgrade, upgradeDocument } from "./internal/elements/upgrade.js";
import { canStyle } from "./internal/embedded.js";
import { options } from "./internal/npm/beside.js";
import { onServer } from "./internal/server.js";

// src/define.ts
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