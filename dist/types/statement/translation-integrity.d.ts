import type { Fault } from './integrity.js';
import type { Statement } from './schema.js';
/** What is wrong with the translations of a statement: a language given twice, an id that leads nowhere, a gap. */
export declare function translationFaults(statement: Statement): Fault[];
