import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView } from '../shared/citation.view.js';
import { type Link, type SentenceView } from '../shared/sentence.view.js';
/** The sentence that `<statement-quote>` shows. */
export interface QuoteView {
    sentence: SentenceView;
    /** The speaker of the sentence, as published. */
    speaker: string | undefined;
    citation: CitationView;
}
/**
 * Returns the view of a sentence. Default: the statement's first pull quote, or its first sentence.
 * @throws an error that lists the known ids, if the id is unknown.
 */
export declare function quoteView(statement: ShownStatement, query: {
    sentence?: string | null | undefined;
}, messages: Messages, link?: Link): QuoteView;
