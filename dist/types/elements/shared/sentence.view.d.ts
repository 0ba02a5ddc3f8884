import type { Sentence } from '../../statement/schema.js';
import type { Shown, ShownStatement } from '../../statement/translation.js';
/** Returns the URL of a sentence in its context, or `undefined` if there is none. */
export interface Link {
    (sentence: string): string | undefined;
    /** The sentence that the reader wants to see in context, if the widget itself has to show the context. */
    inPlace?: string | undefined;
}
/** A sentence of the statement, word for word, or its translation. */
export interface SentenceView extends Shown<Sentence> {
    language: string;
    /** The URL of the sentence in its context, if there is one. */
    href: string | undefined;
    /** The sentences of its paragraph, if the widget itself has to show them. */
    paragraph?: (Sentence & {
        language: string;
    })[] | undefined;
}
/**
 * Returns the view of a sentence.
 * @throws if the statement does not have the sentence.
 */
export declare function sentenceView(statement: ShownStatement, id: string, link?: Link, path?: string): SentenceView;
