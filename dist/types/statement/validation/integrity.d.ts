import { type Fault, type Salvaged } from './references.js';
/**
 * Every fault that a statement of the right form can still have; none for a good one. Ids that stand in `whole` are
 * known, though their items may be missing from `statement`.
 */
export declare function integrityFaults(statement: Salvaged, whole?: Salvaged): Promise<Fault[]>;
