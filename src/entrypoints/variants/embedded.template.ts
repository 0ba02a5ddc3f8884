import type { StatementContent } from '../../statement/content.js';

declare const __STATEMENT__: StatementContent;

/** The statement that `build` was given. */
export const embedded = __STATEMENT__;
