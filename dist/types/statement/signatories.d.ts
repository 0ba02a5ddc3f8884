import type { Signatory } from './schema.js';
/** A signatory as an object, also if the statement has a name alone. */
export type NamedSignatory = Extract<Signatory, object>;
/**
 * Returns the signatories as objects, in the published order, with all names of a group together. Names without a group
 * keep their place. It is the same list each time.
 */
export declare function signatoriesOf({ signatories }: {
    signatories: Signatory[];
}): NamedSignatory[];
/** Returns the headings under which signatories are published. */
export declare const groupsOf: (statement: {
    signatories: Signatory[];
}) => string[];
