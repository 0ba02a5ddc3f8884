import type { Mark, Sentence } from './schema.js';
/** A piece of a sentence, and the mark on it. The mark of a footnote is on a piece without words. */
export interface Piece {
    text: string;
    mark?: Mark;
}
/** Returns where the words of a mark begin and end in a text that has them as often as the mark asks. */
export declare function rangeOf(text: string, { words, occurrence }: Pick<Mark, 'words' | 'occurrence'>): [start: number, end: number];
/** Returns the text of a sentence in pieces, some of which can be empty. Its marks do not overlap. */
export declare function piecesOf({ text, marks }: Pick<Sentence, 'text' | 'marks'>): Piece[];
