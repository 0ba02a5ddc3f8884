import { CoupStats } from "../../elements/coup-stats.js";
import { DemandCard } from "../../elements/demand-card.js";
import { DemandList } from "../../elements/demand-list.js";
import { JointStatement } from "../../elements/joint-statement.js";
import { JusticeTimeline } from "../../elements/justice-timeline.js";
import { SignatoryList } from "../../elements/signatory-list.js";
import { StatementQuote } from "../../elements/statement-quote.js";

// src/elements/classes.ts
/** The classes of all elements by tag, for `define`: `define(elements, 'acme')`. */
var elements = {
	"coup-stats": CoupStats,
	"demand-card": DemandCard,
	"demand-list": DemandList,
	"joint-statement": JointStatement,
	"justice-timeline": JusticeTimeline,
	"signatory-list": SignatoryList,
	"statement-quote": StatementQuote
};

export { CoupStats, DemandCard, DemandList, JointStatement, JusticeTimeline, SignatoryList, StatementQuote, elements };