import type { Section, Sentence } from './schema.js';
/**
 * Returns the sentence that leads into the list of which a sentence begins an item: the last one before the list, or
 * before a list in an item. Returns `undefined` if there is no such list or sentence.
 */
export declare function leadInOf(sections: Pick<Section, 'paragraphs'>[], source: string): Sentence | undefined;
