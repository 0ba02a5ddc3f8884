import type { Actor, Statement, DatedEvent } from './schema.js';
/**
 * The parts of a statement that the elements read. Every `Statement` has them. The module embeds only these parts, so
 * that readers do not download data that only the checks need.
 */
export interface StatementContent extends Pick<Statement, 'id' | 'title' | 'date' | 'language' | 'url' | 'pullQuote' | 'pullQuotes' | 'version' | 'corrections' | 'notes' | 'sections' | 'figures' | 'demands' | 'signatories' | 'translations'> {
    /** The addressees of demands. */
    actors: Pick<Actor, 'id' | 'name'>[];
    events: Omit<DatedEvent, 'mentions'>[];
    /** Differs if the content differs. Only an embedded statement has it. */
    fingerprint?: string;
}
/** Returns the content of a statement as a module embeds it. */
export declare function embeddedContentOf(statement: Statement): StatementContent;
/** Returns the content of a statement, without its other parts. */
export declare function contentOf(statement: Statement): StatementContent;
