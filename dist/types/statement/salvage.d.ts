import type { Salvaged } from './references.js';
type Key = string | number;
/**
 * What of a statement can still be checked where the schema has found faults at the given paths: its lists with a
 * gap for each item at fault, without its checksum where its text is. `undefined` where the text is not there.
 */
export declare function salvage(data: object, faults: Key[][]): Salvaged | undefined;
export {};
