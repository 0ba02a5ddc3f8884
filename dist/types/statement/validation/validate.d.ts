import type { Fault } from './references.js';
import { type Statement } from '../schema.js';
/** What is expected in the place of a key that the schema does not have. */
export declare const unknownKey = "no such key";
/** A statement that has no fault, or what is wrong with it. */
export type Checked = {
    statement: Statement;
    faults: [];
} | {
    statement?: never;
    faults: Fault[];
};
/** Checks anything at all: whether it is a statement, and whether its sentences bear out its annotations. */
export declare function validate(data: unknown): Promise<Checked>;
/** A fault as one line that names the path, what was expected, and what was found. */
export declare const lineOf: ({ path, expected, found }: Fault) => string;
