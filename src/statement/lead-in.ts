import type { Section, Sentence } from './schema.js';

/**
 * Returns the sentence that leads into the list of which a sentence begins an item: the last one before the list, or
 * before a list in an item. Returns `undefined` if there is no such list or sentence.
 */
export function leadInOf(
  sections: Pick<Section, 'paragraphs'>[],
  source: string,
): Sentence | undefined {
  for (const { paragraphs } of sections) {
    // The last sentence outside lists, and that of the last item.
    const last: (Sentence | undefined)[] = [];
    for (const { item, sentences } of paragraphs) {
      const level = item ? (item.level ?? 1) : 0;
      if (level && sentences[0]?.id === source) return last[level - 1];
      last[level] = sentences.at(-1);
    }
  }
  return undefined;
}
