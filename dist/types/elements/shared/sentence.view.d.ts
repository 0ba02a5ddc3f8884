import type { Sentence } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
/** Where a sentence can be read in its context; `undefined` where nowhere. */
export interface Link {
    (sentence: string): string | undefined;
    /** The sentence that a reader has asked to see in context, if the widget itself has to show the context. */
    inPlace?: string | undefined;
}
/** A sentence of the statement, word for word, or a translation of it. */
export interface SentenceView extends Shown<Sentence> {
    language: string;
    /** Leads to the sentence in its context, where there is such a place. */
    href: string | undefined;
    /** The sentences of its paragraph, if the widget itself has to show them. */
    paragraph?: (Sentence & {
        language: string;
    })[] | undefined;
}
/**
 * The sentence with the given id.
 * @throws where the statement has no such sentence.
 */
export declare function sentenceView(statement: ShownStatement, id: string, link?: Link, path?: string): SentenceView;
