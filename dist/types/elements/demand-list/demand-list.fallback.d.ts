import type { Messages } from '../../i18n/messages.js';
import type { DemandsView } from './demand-list.view.js';
/** Every demand with who is asked, and the citation. */
export declare function demandsFallback({ groups, citation }: DemandsView, messages: Messages): string;
