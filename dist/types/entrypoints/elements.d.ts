/** The classes and types of the library. Importing them registers nothing; `define` does. */
export { StatementElement } from '../elements/statement-element.js';
export { CoupStats } from '../elements/coup-stats/coup-stats.js';
export { define } from '../elements/register.js';
export { DemandCard } from '../elements/demand-card/demand-card.js';
export { DemandList } from '../elements/demand-list/demand-list.js';
export { StatementEvent, StatementRevealEvent } from '../elements/statement-event.js';
export { JointStatement } from '../elements/joint-statement/joint-statement.js';
export { JusticeTimeline } from '../elements/justice-timeline/justice-timeline.js';
export { SignatoryList } from '../elements/signatory-list/signatory-list.js';
export { StatementQuote } from '../elements/statement-quote/statement-quote.js';
export { upgrade } from '../elements/upgrade-blockquotes.js';
export type { StatementContent } from '../statement/content.js';
export { embed } from '../statement/sources/resolve.js';
export type { Actor, Bound, Demand, Figure, Sentence, Statement } from '../statement/schema.js';
