import type { Statement } from '../statement/schema.js';
/**
 * Checks a statement and keeps it, so that an element draws it at once which has this same object as its `statement`
 * property. It is checked once, however many requests wait for it.
 * @throws where the statement is not valid; the error names each fault.
 */
export declare const ready: (statement: Statement) => Promise<void>;
