import { languageOf } from '../../../src/draft/languages/languages.js';
import { folded, has } from '../../../src/statement/validation/written.js';
import { safeLanguage } from '../document/safe-language.js';

/**
 * Returns the words for what a figure counts that its sentence does not contain, without words such as "of" and "by". Returns
 * nothing for a language whose words of that kind are unknown.
 */
export function wordsNotIn(sentence: string, counts: string, language: string): string[] {
  const { linking } = languageOf(language);
  if (!linking) return [];
  const said = folded(sentence);
  const segmenter = new Intl.Segmenter(safeLanguage(language), { granularity: 'word' });
  return [...segmenter.segment(counts)].flatMap(({ segment: word, isWordLike }) =>
    isWordLike && !linking.includes(word.toLowerCase()) && !has(said, word) ? [word] : [],
  );
}
