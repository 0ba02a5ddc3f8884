import { type Fault, type Salvaged } from './references.js';
/** Returns the errors in the translations of a statement: duplicate languages, unknown ids and missing names. */
export declare function translationFaults(statement: Salvaged, whole: Salvaged): Fault[];
