/** What a script tag loads: the embedded statement and every element, defined. */
import { CoupStats } from './elements/coup-stats.js';
import { define } from './elements/define.js';
import { DemandCard } from './elements/demand-card.js';
import { SignatoryList } from './elements/signatory-list.js';
import { embedded } from './statement/embedded.js';
import { embed } from './statement/resolve.js';

export type { CoupStats, DemandCard, SignatoryList };
export type { StatementEvent } from './elements/events.js';

embed(embedded);
define('coup-stats', CoupStats);
define('demand-card', DemandCard);
define('signatory-list', SignatoryList);
