import type { StatementContent } from '../../statement/content.js';

declare const __STATEMENT__: StatementContent;

/** The statement that `build` embeds. */
export const embedded = __STATEMENT__;
