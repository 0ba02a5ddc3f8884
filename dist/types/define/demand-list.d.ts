export { DemandList } from '../elements/demand-list/demand-list.js';
/** Registers the element, with a prefix as `<prefix-demand-list>`: a set beside another one. */
export declare function define(prefix?: string | null): void;
