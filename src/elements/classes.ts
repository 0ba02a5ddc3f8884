/** The classes of all elements. Each knows its own tag. */
export { CoupStats } from './coup-stats/coup-stats.js';
export { DemandCard } from './demand-card/demand-card.js';
export { DemandList } from './demand-list/demand-list.js';
export { JointStatement } from './joint-statement/joint-statement.js';
export { JusticeTimeline } from './justice-timeline/justice-timeline.js';
export { SignatoryList } from './signatory-list/signatory-list.js';
export { StatementQuote } from './statement-quote/statement-quote.js';
