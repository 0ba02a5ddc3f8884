/** The classes and types of the library. Importing them registers nothing. Call `define` to register them. */
export * from '../elements/classes.js';
export { define } from '../elements/register.js';
export { StatementElement } from '../elements/statement-element.js';
export { StatementEvent, StatementRevealEvent } from '../elements/statement-event.js';
export { upgrade } from '../elements/upgrade-blockquotes.js';
export type { StatementContent } from '../statement/content.js';
export { embed } from '../statement/sources/resolve.js';
export type { Actor, Bound, Demand, Figure, JsonStatement, Sentence, Statement, } from '../statement/schema.js';
