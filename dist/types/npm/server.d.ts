import type { Statement } from '../statement/schema.js';
/**
 * Checks a statement and keeps it, so that an element draws it at once which has this same object as its `statement`
 * property.
 * @throws where the statement is not valid; the error names each fault.
 */
export declare const ready: (statement: Statement) => Promise<void>;
