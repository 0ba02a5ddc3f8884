import type { Messages } from '../../i18n/messages.js';
import type { Figure } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
import { type CitationView } from '../shared/citation.view.js';
import { type Link, type SentenceView } from '../shared/sentence.view.js';
/** A figure, ready to render. */
export interface FigureView extends Shown<Pick<Figure, 'id' | 'value' | 'bound' | 'unit' | 'counts'>> {
    /** The language of `counts`. */
    language: string;
    /** The language of the other texts. It differs only if there are no messages in `language`. */
    around: string;
    /** The text before the number, such as "More than ". */
    before: string | undefined;
    /** The formatted number, or the word that the statement uses instead. */
    number: string;
    /** The language of `number`. */
    numberLanguage: string;
    /** The text after the number, in languages that write the bound there. */
    after: string | undefined;
    /** "since the coup of 1 February 2021", if the statement says since when. */
    since: string | undefined;
    /** The language of `since`. */
    sinceLanguage: string;
    /** The source sentence. */
    sentence: SentenceView;
}
/** The figures that `<coup-stats>` shows. */
export interface FiguresView {
    figures: FigureView[];
    /** The attribute `layout`. Default, also for an unknown value: `grid`. */
    layout: string;
    /** Errors in attributes. The element shows the figures anyway. */
    faults: Error[];
    citation: CitationView;
}
/** The values of `layout`. */
export declare const layouts: string[];
/**
 * Returns the view of the named figures, in the given order. Default: the first three figures.
 * @param query.figures Ids, separated by spaces or commas.
 * @throws an error that lists the known ids, if an id is unknown.
 */
export declare function figuresView(statement: ShownStatement, query: {
    figures?: string | null | undefined;
    layout?: string | null | undefined;
}, messages: Messages, link?: Link): FiguresView;
