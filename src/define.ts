/** What a script tag loads: the embedded statement and every element, defined. */
import { StatementElement } from './elements/base.js';
import { CoupStats } from './elements/coup-stats.js';
import { define as register } from './elements/define.js';
import { DemandCard } from './elements/demand-card.js';
import { DemandList } from './elements/demand-list.js';
import { JointStatement } from './elements/joint-statement.js';
import { JusticeTimeline } from './elements/justice-timeline.js';
import { SignatoryList } from './elements/signatory-list.js';
import { StatementQuote } from './elements/statement-quote.js';
import { upgrade } from './elements/upgrade.js';
import { options } from './load.js';
import { embedded } from './statement/embedded.js';
import { localize } from './statement/localize.js';
import { embed } from './statement/resolve.js';

export type {
  CoupStats,
  DemandCard,
  DemandList,
  JointStatement,
  JusticeTimeline,
  SignatoryList,
  StatementQuote,
};
export type { StatementEvent } from './elements/events.js';
export type { Statement } from './statement/schema.js';

embed(embedded, localize);
StatementElement.version += `+${embedded.id}`;

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
  // An older browser (Safari before 16.4) could not style the elements: there the fallback content stays.
  if (!('adoptedStyleSheets' in document)) return;
  register(elements, prefix);
  upgrade(document.documentElement);
}

define(options.get('prefix'));
new MutationObserver((records) => {
  records.forEach(({ addedNodes }) => {
    addedNodes.forEach((node) => {
      if (node instanceof Element) upgrade(node);
    });
  });
}).observe(document, { subtree: true, childList: true });
