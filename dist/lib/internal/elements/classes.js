import { __exportAll } from "../_virtual/_rolldown/runtime.js";
import { CoupStats } from "../../elements/coup-stats.js";
import { DemandCard } from "../../elements/demand-card.js";
import { DemandList } from "../../elements/demand-list.js";
import { JointStatement } from "../../elements/joint-statement.js";
import { JusticeTimeline } from "../../elements/justice-timeline.js";
import { SignatoryList } from "../../elements/signatory-list.js";
import { StatementQuote } from "../../elements/statement-quote.js";

// src/elements/classes.ts
var classes_exports = /* @__PURE__ */ __exportAll({
	CoupStats: () => CoupStats,
	DemandCard: () => DemandCard,
	DemandList: () => DemandList,
	JointStatement: () => JointStatement,
	JusticeTimeline: () => JusticeTimeline,
	SignatoryList: () => SignatoryList,
	StatementQuote: () => StatementQuote
});

export { CoupStats, DemandCard, DemandList, JointStatement, JusticeTimeline, SignatoryList, StatementQuote, classes_exports };