import type { Messages } from '../../i18n/messages.js';
import type { DemandView } from '../shared/demand.view.js';
/** Who is asked, the heading, the demand in the statement's words, and the citation. */
export declare function demandFallback(view: DemandView, messages: Messages): string;
