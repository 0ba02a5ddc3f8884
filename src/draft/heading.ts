/** The maximum length of a heading in a draft. */
const most = 100;

/**
 * Returns a sentence as a heading that the author condenses. Of a long sentence, these are the words around a place,
 * with an ellipsis for the words left out.
 */
export function headingFrom(sentence: string, language: string, place = 0): string {
  const text = sentence.replace(/[\s.!?;,:。।။]+$/u, '');
  if (text.length <= most) return text;
  const end = Math.min(text.length, Math.max(place - most / 2, 0) + most);
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    ({ segment, index }) => index >= end - most && index + segment.length <= end,
  );
  const kept = words.map(({ segment }) => segment).join('');
  const start = words[0]?.index ?? 0;
  const isCut = start + kept.length < text.length;
  return `${start > 0 ? '…' : ''}${kept.trim()}${isCut ? '…' : ''}`;
}
