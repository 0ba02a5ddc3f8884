import { type Fault, type Salvaged } from './references.js';
/** Every fault in the form of the text: in marks, list items, labels and footnotes. */
export declare function textFaults(statement: Salvaged, whole: Salvaged): Fault[];
