import type { StatementContent } from '../statement/content.js';
import type { Sentence } from '../statement/schema.js';
/** Where a sentence can be read in its context; `undefined` where nowhere. */
export type Link = (sentence: string) => string | undefined;
/** A sentence of the statement, word for word. */
export interface SentenceView extends Sentence {
    /** Leads to the sentence in its context, where there is such a place. */
    href: string | undefined;
}
/**
 * The sentence with the given id.
 * @throws where the statement has no such sentence.
 */
export declare function sentenceView(statement: StatementContent, id: string, link?: Link, path?: string): SentenceView;
