import type { Statement } from '../schema.js';
/** One thing wrong with a statement. */
export interface Fault {
    /** JSON pointer (RFC 6901) to the faulty value. */
    path: string;
    /** What should stand there. */
    expected: string;
    /** What stands there. */
    found: string;
}
/** A statement of which some items can be missing, where they are at fault themselves: a list has a gap there. */
export type Salvaged = Omit<Statement, 'sha256'> & {
    sha256?: string;
};
/** Ids, and names of signatories, that are given more than once. */
export declare function duplicates(statement: Salvaged): Fault[];
/** The ids of items, of which some may not even be items. */
export declare const idsOf: (items: unknown) => Set<unknown>;
/** Ids that lead nowhere. */
export declare function dangling(statement: Salvaged, whole: Salvaged): Fault[];
