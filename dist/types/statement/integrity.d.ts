/**
 * What a schema cannot say: that ids are unique and lead somewhere, and that each annotation is borne out by
 * the sentence it refers to. It runs when a module is built, not on a reader's page.
 */
import type { Statement } from './schema.js';
/** One thing wrong with a statement. */
export interface Fault {
    /** JSON pointer (RFC 6901) to the faulty value. */
    path: string;
    /** What should stand there. */
    expected: string;
    /** What stands there. */
    found: string;
}
/** Every fault that a statement of the right form can still have; none for a good one. */
export declare function integrityFaults(statement: Statement): Promise<Fault[]>;
