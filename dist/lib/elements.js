import { StatementElement } from "./internal/elements/base.js";
import { CoupStats } from "./elements/coup-stats.js";
import { define } from "./internal/elements/define.js";
import { DemandCard } from "./elements/demand-card.js";
import { DemandList } from "./elements/demand-list.js";
import { StatementEvent, StatementRevealEvent } from "./internal/elements/events.js";
import { JointStatement } from "./elements/joint-statement.js";
import { JusticeTimeline } from "./elements/justice-timeline.js";
import { SignatoryList } from "./elements/signatory-list.js";
import { StatementQuote } from "./elements/statement-quote.js";
import { upgrade } from "./internal/elements/upgrade.js";
import { embed } from "./internal/statement/resolve.js";

export { CoupStats, DemandCard, DemandList, JointStatement, JusticeTimeline, SignatoryList, StatementElement, StatementEvent, StatementQuote, StatementRevealEvent, define, embed, upgrade };