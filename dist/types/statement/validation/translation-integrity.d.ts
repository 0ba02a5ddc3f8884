import { type Fault, type Salvaged } from './references.js';
/** What is wrong with the translations of a statement: a language given twice, an id that leads nowhere, a gap. */
export declare function translationFaults(statement: Salvaged, whole: Salvaged): Fault[];
