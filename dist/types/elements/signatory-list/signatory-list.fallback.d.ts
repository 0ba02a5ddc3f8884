import type { Messages } from '../../i18n/messages.js';
import type { SignatoriesView } from './signatory-list.view.js';
/** Returns the heading, the signatories and the citation. */
export declare function signatoriesFallback({ heading, signatories, citation }: SignatoriesView, messages: Messages): string;
