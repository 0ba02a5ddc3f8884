import type { Demand, Section, Sentence } from './schema.js';
/**
 * Returns the sentence that leads into the list of which a sentence begins an item: the last one before the list, or
 * before a list in an item. Returns `undefined` if there is no such list or sentence.
 */
export declare function leadInOf(sections: Pick<Section, 'paragraphs'>[], source: string): Sentence | undefined;
/**
 * Returns the ids of the sentences that a demand is quoted with: the one that leads into its list, its own, and those of
 * the list inside its item, unless that contains demands of its own.
 */
export declare function quotedIds({ sections, demands }: {
    sections: Pick<Section, 'paragraphs'>[];
    demands: {
        source: string;
    }[];
}, { source, leadIn }: Pick<Demand, 'source' | 'leadIn'>): string[];
