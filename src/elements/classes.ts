import { CoupStats } from './coup-stats/coup-stats.js';
import { DemandCard } from './demand-card/demand-card.js';
import { DemandList } from './demand-list/demand-list.js';
import { JointStatement } from './joint-statement/joint-statement.js';
import { JusticeTimeline } from './justice-timeline/justice-timeline.js';
import { SignatoryList } from './signatory-list/signatory-list.js';
import { StatementQuote } from './statement-quote/statement-quote.js';

/** The classes of all elements by tag, for `define`: `define(elements, 'acme')`. */
export const elements = {
  'coup-stats': CoupStats,
  'demand-card': DemandCard,
  'demand-list': DemandList,
  'joint-statement': JointStatement,
  'justice-timeline': JusticeTimeline,
  'signatory-list': SignatoryList,
  'statement-quote': StatementQuote,
};

export {
  CoupStats,
  DemandCard,
  DemandList,
  JointStatement,
  JusticeTimeline,
  SignatoryList,
  StatementQuote,
};
