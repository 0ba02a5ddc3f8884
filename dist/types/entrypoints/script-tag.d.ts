import { upgrade } from '../elements/upgrade-blockquotes.js';
export type * from '../elements/classes.js';
export type { StatementEvent, StatementRevealEvent } from '../elements/statement-event.js';
export type { JsonStatement, Statement } from '../statement/schema.js';
export { upgrade };
/** Registers every element. With a prefix, registers a second set of elements: `<prefix-coup-stats>` and so on. */
export declare function define(prefix?: string | null): void;
