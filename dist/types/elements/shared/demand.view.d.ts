import type { Messages } from '../../i18n/messages.js';
import type { Demand } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
import { type CitationView } from './citation.view.js';
import { type Link, type SentenceView } from './sentence.view.js';
/** A demand, ready to render. */
export interface DemandView extends Shown<Pick<Demand, 'id' | 'heading' | 'strength'>> {
    language: string;
    /** The names of the addressees, as a part of a sentence. */
    addressees: string;
    /** The language of `addressees`. */
    addresseesLanguage: string;
    /** The source sentence. */
    sentence: SentenceView;
    citation: CitationView;
}
/**
 * Returns the view of a demand.
 * @throws an error that lists the known ids, if the id is unknown.
 */
export declare function demandView(statement: ShownStatement, query: {
    demand: string | undefined;
}, messages: Messages, link?: Link): DemandView;
