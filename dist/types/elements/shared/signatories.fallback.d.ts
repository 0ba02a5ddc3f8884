import type { Messages } from '../../i18n/messages.js';
import type { NamedSignatory } from '../../statement/signatories.js';
/** The signatories with their details as HTML, each group on a line of its own. */
export declare function namesFallback(signatories: NamedSignatory[], language: string, messages: Messages): string;
