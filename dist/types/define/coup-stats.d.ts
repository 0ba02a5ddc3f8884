export { CoupStats } from '../elements/coup-stats/coup-stats.js';
/** Registers the element, with a prefix as `<prefix-coup-stats>`: a set beside another one. */
export declare function define(prefix?: string | null): void;
