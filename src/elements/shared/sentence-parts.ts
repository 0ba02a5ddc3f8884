/** The parts in `sentenceTemplate`. */
export const sentenceParts = ['sentence', 'link', 'translation', 'original', 'context', 'marked'];
