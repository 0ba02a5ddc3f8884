import type { Salvaged } from './references.js';
type Key = string | number;
/** What makes a paragraph more than a plain one. */
export declare const forms: readonly ["item", "quote", "label"];
/**
 * Returns the parts of a statement that can still be checked after schema errors at the given paths. Each invalid
 * item is a gap in its list. An invalid text removes the checksum, and an invalid language is empty. `whole` contains
 * the invalid items too.
 */
export declare function salvage(data: object, faults: Key[][]): {
    rest: Salvaged;
    whole: Salvaged;
};
export {};
