import type { JsonStatement } from '../statement/schema.js';
/**
 * Checks a statement and keeps it, so that an element with the same object as its `statement` property renders it at
 * once. Checks each statement once, however many requests wait for it.
 * @throws an error that names each problem, if the statement is invalid.
 */
export declare const ready: (statement: JsonStatement) => Promise<void>;
