/** The parts in `sentenceTemplate`. */
export declare const sentenceParts: string[];
