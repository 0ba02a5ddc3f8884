/** What a script tag loads: the embedded statement and every element, defined. */
import { CoupStats } from '../elements/coup-stats/coup-stats.js';
import { define as register } from '../elements/register.js';
import { DemandCard } from '../elements/demand-card/demand-card.js';
import { DemandList } from '../elements/demand-list/demand-list.js';
import { JointStatement } from '../elements/joint-statement/joint-statement.js';
import { JusticeTimeline } from '../elements/justice-timeline/justice-timeline.js';
import { SignatoryList } from '../elements/signatory-list/signatory-list.js';
import { StatementQuote } from '../elements/statement-quote/statement-quote.js';
import { isManual, upgrade, upgradeDocument } from '../elements/upgrade-blockquotes.js';
import { canStyle } from '../elements/default-statement.js';
import { options } from '../runtime/chunk-loader.js';
import { onServer } from '../runtime/is-server.js';

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
export type { StatementEvent, StatementRevealEvent } from '../elements/statement-event.js';
export type { Statement } from '../statement/schema.js';

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
