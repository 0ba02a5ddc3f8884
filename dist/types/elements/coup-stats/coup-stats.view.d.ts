import type { Messages } from '../../i18n/messages.js';
import type { Figure } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
import { type CitationView } from '../shared/citation.view.js';
import { type Link, type SentenceView } from '../shared/sentence.view.js';
/** One figure, ready to be shown. */
export interface FigureView extends Shown<Pick<Figure, 'id' | 'counts'>> {
    /** The language of what is counted. */
    language: string;
    /** The language of the rest. It is the same, unless there are no messages in that language. */
    around: string;
    /** What stands before the number: "More than ". */
    before: string | undefined;
    /** The number, formatted; or the word that the statement uses instead of one. */
    number: string;
    /** The language of that. */
    numberLanguage: string;
    /** What stands after the number, in a language that bounds it so. */
    after: string | undefined;
    /** "since the coup of 1 February 2021", if the statement says since when. */
    since: string | undefined;
    /** The language of `since`. */
    sinceLanguage: string;
    /** The sentence that gives the figure. */
    sentence: SentenceView;
}
/** The figures that `<coup-stats>` shows. */
export interface FiguresView {
    figures: FigureView[];
    /** The layout that was asked for, `grid` by default. */
    layout: string;
    /** What was asked for in vain; the figures are shown all the same. */
    faults: Error[];
    citation: CitationView;
}
/** How figures can be laid out. */
export declare const layouts: string[];
/**
 * The named figures, in the order in which they are named; the statement's first three where none is.
 * @param query.figures ids, separated by spaces or commas.
 * @throws an error that lists the known ids, where one is not the statement's.
 */
export declare function figuresView(statement: ShownStatement, query: {
    figures?: string | null | undefined;
    layout?: string | null | undefined;
}, messages: Messages, link?: Link): FiguresView;
