import type { Words } from '../locales/words.js';
import type { StatementContent } from '../statement/content.js';
import type { Demand } from '../statement/schema.js';
import { type CitationView } from './citation.js';
import { type Link, type SentenceView } from './sentence.js';
/** One demand, ready to be shown. */
export interface DemandView extends Pick<Demand, 'id' | 'heading'> {
    /** Who is asked, in the statement's language, as it stands within a sentence. */
    addressees: string;
    /** The demand in the statement's own words. */
    sentence: SentenceView;
    citation: CitationView;
}
/**
 * The demand with the given id.
 * @throws an error that lists the known ids, where none has it.
 */
export declare function demandView(statement: StatementContent, query: {
    demand: string | undefined;
}, words: Words, link?: Link): DemandView;
