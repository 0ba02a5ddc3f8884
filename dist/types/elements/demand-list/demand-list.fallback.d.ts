import type { Messages } from '../../i18n/messages.js';
import type { DemandsView } from './demand-list.view.js';
/** Returns the sentences of all demands under their addressees, and the citation. */
export declare function demandsFallback({ groups, citation }: DemandsView, messages: Messages): string;
