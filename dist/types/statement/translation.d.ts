import type { StatementContent } from './content.js';
import type { Actor, Demand, Figure, Sentence, DatedEvent, Translation } from './schema.js';
/** Something with a text, as it is shown. */
export type Shown<T> = T & {
    /** Where the text is a translation: its language. */
    language?: string;
    /** Where it is one: whether it is an official one. */
    status?: Translation['status'] | undefined;
    /** Where it is one: what it is a translation of. */
    original?: T;
};
type Section = Omit<StatementContent['sections'][number], 'paragraphs'> & {
    paragraphs: {
        id: string;
        sentences: Shown<Sentence>[];
    }[];
};
/** A statement as a page shows it: each text in the page's language where it has been translated. */
export interface ShownStatement extends StatementContent {
    /** The language of the title, where it is a translation. */
    titleLanguage?: string;
    sections: Shown<Section>[];
    figures: Shown<Figure>[];
    demands: Shown<Demand>[];
    actors: Shown<Pick<Actor, 'id' | 'name'>>[];
    events: Shown<Omit<DatedEvent, 'mentions'>>[];
}
/** The statement as a page in the given language shows it: the same object each time. */
export declare function inLanguage(statement: StatementContent, language: string): ShownStatement;
export {};
