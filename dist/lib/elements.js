import { elements } from "./internal/elements/classes.js";
import { define } from "./internal/elements/register.js";
import { StatementElement } from "./internal/elements/statement-element.js";
import { CoupStats } from "./elements/coup-stats.js";
import { DemandCard } from "./elements/demand-card.js";
import { DemandList } from "./elements/demand-list.js";
import { JointStatement } from "./elements/joint-statement.js";
import { JusticeTimeline } from "./elements/justice-timeline.js";
import { SignatoryList } from "./elements/signatory-list.js";
import { StatementQuote } from "./elements/statement-quote.js";
import { StatementEvent, StatementRevealEvent } from "./internal/elements/statement-event.js";
import { upgrade } from "./internal/elements/upgrade-blockquotes.js";
import { embed } from "./internal/statement/sources/resolve.js";

export { CoupStats, DemandCard, DemandList, JointStatement, JusticeTimeline, SignatoryList, StatementElement, StatementEvent, StatementQuote, StatementRevealEvent, define, elements, embed, upgrade };