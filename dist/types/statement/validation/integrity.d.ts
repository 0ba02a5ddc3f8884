import { type Fault, type Salvaged } from './references.js';
/**
 * Returns the remaining errors of a statement that fits the schema. Ids in `whole` are known, though their items can
 * be missing from `statement`.
 */
export declare function integrityFaults(statement: Salvaged, whole?: Salvaged): Promise<Fault[]>;
