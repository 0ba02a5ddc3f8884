import type { Sentence } from './schema.js';
/** What the functions here need of a statement. */
interface Text<S extends Sentence = Sentence> {
    sections: {
        paragraphs: {
            sentences: S[];
        }[];
    }[];
}
/** Every sentence of the statement, in order. */
export declare function sentencesOf<S extends Sentence>({ sections }: Text<S>): S[];
/** The whole text: sentences joined by a space, paragraphs by an empty line. This is what `sha256` is figured from. */
export declare function statementText(statement: Text): string;
/** SHA-256 of the whole text in UTF-8, as 64 hexadecimal digits. */
export declare function statementHash(statement: Text): Promise<string>;
export {};
