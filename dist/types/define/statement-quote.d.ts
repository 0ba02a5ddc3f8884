export { StatementQuote } from '../elements/statement-quote/statement-quote.js';
/** Registers the element, with a prefix as `<prefix-statement-quote>`: a set beside another one. */
export declare function define(prefix?: string | null): void;
