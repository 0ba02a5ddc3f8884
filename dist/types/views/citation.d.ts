import type { Words } from '../locales/words.js';
import type { StatementContent } from '../statement/content.js';
import type { Sentence } from '../statement/schema.js';
/** Where the words come from: what stands under every widget. */
export interface CitationView {
    /** Title, day of issue (YYYY-MM-DD), URL if there is one, and language, as the statement has them. */
    statement: Pick<StatementContent, 'title' | 'date' | 'url' | 'language'>;
    /** "Joint statement of 46 organizations". */
    issuer: string;
    /** The day of issue, written out. */
    date: string;
    /** "As of 31 January 2025". */
    asOf: string;
}
/** The citation of a statement. */
export declare function citationView(statement: StatementContent, words: Words): CitationView;
/**
 * The sentence with the given id, word for word.
 * @throws where the statement has no such sentence.
 */
export declare function sentenceView(statement: StatementContent, id: string): Sentence;
