import type { Actor, Statement, DatedEvent } from './schema.js';
/**
 * What the elements read of a statement. Any `Statement` has it; the module embeds no more than this, so that
 * a reader does not download what only a check of the data needs.
 */
export interface StatementContent extends Pick<Statement, 'id' | 'title' | 'date' | 'language' | 'url' | 'pullQuote' | 'pullQuotes' | 'version' | 'corrections' | 'notes' | 'sections' | 'figures' | 'demands' | 'signatories' | 'translations'> {
    /** Those who are asked something. */
    actors: Pick<Actor, 'id' | 'name'>[];
    events: Omit<DatedEvent, 'mentions'>[];
}
/** The content of a statement, and nothing else of it. */
export declare function contentOf(statement: Statement): StatementContent;
