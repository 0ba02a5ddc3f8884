import { upgrade } from '../elements/upgrade-blockquotes.js';
export type * from '../elements/classes.js';
export type { StatementEvent, StatementRevealEvent } from '../elements/statement-event.js';
export type { Statement } from '../statement/schema.js';
export { upgrade };
/** Registers every element, with a prefix as `<prefix-coup-stats>` and so on: a set beside another one. */
export declare function define(prefix?: string | null): void;
