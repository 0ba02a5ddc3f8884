/** The parts that `sentenceTemplate` draws. */
export declare const sentenceParts: string[];
