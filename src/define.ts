/** What a script tag loads: the embedded statement and every element, defined. */
import { CoupStats } from './elements/coup-stats.js';
import { define as register } from './elements/define.js';
import { DemandCard } from './elements/demand-card.js';
import { DemandList } from './elements/demand-list.js';
import { JointStatement } from './elements/joint-statement.js';
import { JusticeTimeline } from './elements/justice-timeline.js';
import { SignatoryList } from './elements/signatory-list.js';
import { StatementQuote } from './elements/statement-quote.js';
import { isManual, upgrade, upgradeDocument } from './elements/upgrade.js';
import { canStyle } from './embedded.js';
import { options } from './load.js';
import { onServer } from './server.js';

export type {
  CoupStats,
  DemandCard,
  DemandList,
  JointStatement,
  JusticeTimeline,
  SignatoryList,
  StatementQuote,
};
export { upgrade };
export type { StatementEvent, StatementRevealEvent } from './elements/events.js';
export type { Statement } from './statement/schema.js';

const elements = {
  'coup-stats': CoupStats,
  'demand-card': DemandCard,
  'demand-list': DemandList,
  'joint-statement': JointStatement,
  'justice-timeline': JusticeTimeline,
  'signatory-list': SignatoryList,
  'statement-quote': StatementQuote,
};

/** Registers every element, with a prefix as `<prefix-coup-stats>` and so on: a set beside another one. */
export function define(prefix?: string | null): void {
  if (!canStyle()) return;
  register(elements, prefix);
  if (!onServer && !isManual) upgrade();
}

define(options.get('prefix'));
if (!onServer) upgradeDocument();
