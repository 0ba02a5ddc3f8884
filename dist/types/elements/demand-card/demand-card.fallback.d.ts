import type { Messages } from '../../i18n/messages.js';
import type { DemandView } from '../shared/demand.view.js';
/** Returns the addressees, the heading with its verb, the source sentence and the citation. */
export declare function demandFallback(view: DemandView, messages: Messages): string;
