import type { StatementContent } from './content.js';
/**
 * Sets the statement that every element shows. The first call counts: a page has one embedded statement.
 */
export declare function embed(statement: StatementContent): void;
/** The statement that an element is to show; `undefined` where there is none. */
export declare function resolveStatement(): StatementContent | undefined;
