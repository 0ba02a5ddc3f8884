import type { Signatory, Statement } from '../schema.js';
/** One error in a statement. */
export interface Fault {
    /** JSON pointer (RFC 6901) to the faulty value. */
    path: string;
    /** The problem, with the value that was found. */
    message: string;
}
/** A statement from which invalid items are removed. A list has a gap there. */
export type Salvaged = Omit<Statement, 'sha256'> & {
    sha256?: string;
};
/** Returns an error for each duplicate id or signatory. */
export declare function duplicates(statement: Salvaged): Fault[];
/** Returns what tells signatories apart. Two persons can have one name if their details differ. */
export declare function signatoryKey(signatory: Signatory): string;
/** Returns the ids of items, some of which can be invalid. */
export declare const idsOf: (items: unknown) => Set<unknown>;
/** Returns an error for each unknown id. */
export declare function dangling(statement: Salvaged, whole: Salvaged): Fault[];
