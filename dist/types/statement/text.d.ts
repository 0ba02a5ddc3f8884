import type { Sentence } from './schema.js';
/** The part of a statement that these functions need. */
interface Text<S extends Sentence = Sentence> {
    sections: {
        paragraphs: {
            sentences: S[];
        }[];
    }[];
    notes?: {
        sentences: S[];
    }[] | undefined;
}
/** Returns the paragraphs of the sections, and after them the footnotes. A gap among the footnotes stays a gap. */
export declare const paragraphsOf: <S extends Sentence>({ sections, notes, }: Text<S>) => {
    sentences: S[];
}[];
/** Every sentence of the statement, in order: those of the sections, then those of the footnotes. */
export declare function sentencesOf<S extends Sentence>(statement: Text<S>): S[];
/**
 * The words of the whole text: sentences joined by a space, paragraphs and footnotes by an empty line. This is what
 * `sha256` is figured from. Headings, labels, speakers and the marks of items and footnotes are not part of it.
 */
export declare function statementText(statement: Text): string;
/** Returns the SHA-256 of the whole text in UTF-8, as 64 hexadecimal digits. */
export declare function statementHash(statement: Text): Promise<string>;
export {};
