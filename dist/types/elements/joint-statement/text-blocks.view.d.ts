import type { ShownParagraph } from '../../statement/translation.js';
/** Neighbouring paragraphs that are one list, one block quotation or one address block, or a paragraph alone. */
export interface Block {
    /** What the paragraphs have in common; `undefined` for one alone. */
    kind: string | undefined;
    entries: Entry[];
}
interface Entry extends ShownParagraph {
    /** The lists in an item. */
    lists: Block[];
}
/** Returns paragraphs in blocks. Neighbouring quotations of one speaker are one block. */
export declare function blocksOf(paragraphs: ShownParagraph[]): Block[];
export {};
