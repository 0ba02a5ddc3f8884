import type { Messages } from '../../i18n/messages.js';
import type { ShownStatement } from '../../statement/translation.js';
import { type CitationView } from '../shared/citation.view.js';
import { type Link, type SentenceView } from '../shared/sentence.view.js';
/** The sentence that `<statement-quote>` shows. */
export interface QuoteView {
    sentence: SentenceView;
    citation: CitationView;
}
/**
 * One sentence of the statement: the one with the given id, else the statement's pull quote, else its first.
 * @throws an error that lists the known ids, where none has it.
 */
export declare function quoteView(statement: ShownStatement, query: {
    sentence?: string | null | undefined;
}, messages: Messages, link?: Link): QuoteView;
