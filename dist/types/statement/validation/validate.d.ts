import type { Fault } from './references.js';
import { type Statement } from '../schema.js';
/** The beginning of the message about a key that the schema does not have. */
export declare const unknownKey = "unknown key";
/** A valid statement, or the errors. */
export type Checked = {
    statement: Statement;
    faults: [];
} | {
    statement?: never;
    faults: Fault[];
};
/** Checks any value: whether it is a statement, and whether its sentences support its annotations. */
export declare function validate(data: unknown): Promise<Checked>;
/** Returns a fault as one line: its path and its message. */
export declare const lineOf: ({ path, message }: Fault) => string;
