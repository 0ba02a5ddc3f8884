/** The classes and types of the library. Importing them registers nothing; `define` does. */
export { StatementElement } from './elements/base.js';
export { CoupStats } from './elements/coup-stats.js';
export { define } from './elements/define.js';
export { DemandCard } from './elements/demand-card.js';
export { DemandList } from './elements/demand-list.js';
export { StatementEvent, StatementRevealEvent } from './elements/events.js';
export { JointStatement } from './elements/joint-statement.js';
export { JusticeTimeline } from './elements/justice-timeline.js';
export { SignatoryList } from './elements/signatory-list.js';
export { StatementQuote } from './elements/statement-quote.js';
export { upgrade } from './elements/upgrade.js';
export type { StatementContent } from './statement/content.js';
export { embed } from './statement/resolve.js';
export type { Actor, Bound, Demand, Figure, Sentence, Statement } from './statement/schema.js';
