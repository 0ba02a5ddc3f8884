import type { Messages } from '../../i18n/messages.js';
import type { NamedSignatory } from '../../statement/signatories.js';
/** Returns the signatories with their details, each on a line. Each group is a paragraph under its heading. */
export declare function namesFallback(signatories: NamedSignatory[], language: string, messages: Messages): string[][];
