import type { StatementContent } from './content.js';
import type { Actor, DatedEvent, Demand, Figure, Note, Section, Sentence, Translation } from './schema.js';
/** A text as it is shown. */
export type Shown<T> = T & {
    /** The language of a translated text. */
    language?: string;
    /** The status of a translated text. */
    status?: Translation['status'] | undefined;
    /** The original of a translated text. */
    original?: T;
};
type WithSentences<T> = Omit<T, 'sentences'> & {
    sentences: Shown<Sentence>[];
};
/** A paragraph of the text with its sentences as they are shown. */
export type ShownParagraph = WithSentences<Section['paragraphs'][number]>;
type ShownSection = Omit<Section, 'paragraphs'> & {
    paragraphs: ShownParagraph[];
};
/** A statement as a page shows it: texts are in the page's language if they are translated. */
export interface ShownStatement extends StatementContent {
    /** The language of a translated title. */
    titleLanguage?: string;
    sections: Shown<ShownSection>[];
    notes?: WithSentences<Note>[] | undefined;
    figures: Shown<Figure>[];
    demands: Shown<Demand>[];
    actors: Shown<Pick<Actor, 'id' | 'name'>>[];
    events: Shown<Omit<DatedEvent, 'mentions'>>[];
}
/** Returns the statement as a page in the given language shows it. Returns the same object each time. */
export declare function inLanguage(statement: StatementContent, language: string): ShownStatement;
export {};
