export { DemandCard } from '../elements/demand-card/demand-card.js';
/** Registers the element, with a prefix as `<prefix-demand-card>`: a set beside another one. */
export declare function define(prefix?: string | null): void;
