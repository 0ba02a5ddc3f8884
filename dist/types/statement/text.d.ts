import type { Sentence } from './schema.js';
/** The part of a statement that these functions need. */
interface Text<S extends Sentence = Sentence> {
    sections: {
        paragraphs: {
            sentences: S[];
        }[];
    }[];
}
/** Returns every sentence of the statement, in order. */
export declare function sentencesOf<S extends Sentence>({ sections }: Text<S>): S[];
/**
 * Returns the whole text: sentences joined by a space, paragraphs by an empty line. `sha256` is the hash of this
 * text.
 */
export declare function statementText(statement: Text): string;
/** Returns the SHA-256 of the whole text in UTF-8, as 64 hexadecimal digits. */
export declare function statementHash(statement: Text): Promise<string>;
export {};
