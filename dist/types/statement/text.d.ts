import type { Sentence, Statement } from './schema.js';
/** What the functions here need of a statement. */
type Text = Pick<Statement, 'sections'>;
/** Every sentence of the statement, in order. */
export declare function sentencesOf(statement: Text): Sentence[];
/** The whole text: sentences joined by a space, paragraphs by an empty line. This is what `sha256` is figured from. */
export declare function statementText(statement: Text): string;
/** SHA-256 of the whole text in UTF-8, as 64 hexadecimal digits. */
export declare function statementHash(statement: Text): Promise<string>;
export {};
