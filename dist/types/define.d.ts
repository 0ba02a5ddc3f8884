/** What a script tag loads: the embedded statement and every element, defined. */
import { CoupStats } from './elements/coup-stats.js';
import { DemandCard } from './elements/demand-card.js';
import { SignatoryList } from './elements/signatory-list.js';
export type { CoupStats, DemandCard, SignatoryList };
export type { StatementEvent } from './elements/events.js';
