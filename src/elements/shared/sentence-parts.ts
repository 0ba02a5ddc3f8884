/** The parts that `sentenceTemplate` draws. */
export const sentenceParts = ['sentence', 'link', 'translation', 'original', 'context', 'marked'];
