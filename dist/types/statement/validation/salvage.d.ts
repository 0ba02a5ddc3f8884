import type { Salvaged } from './references.js';
type Key = string | number;
/**
 * What of a statement can still be checked where the schema has found faults at the given paths: its lists with a
 * gap for each item at fault, without its checksum where its text is, and without its language where that is. `whole`
 * has the items at fault too.
 */
export declare function salvage(data: object, faults: Key[][]): {
    rest: Salvaged;
    whole: Salvaged;
};
export {};
