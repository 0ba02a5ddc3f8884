/** The sentences of a paragraph, as the language divides them. */
export function sentencesIn(paragraph: string, language: string): string[] {
  const found = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean);
  // A segment that begins in lower case goes on with the one before it: the full stop was that of an abbreviation.
  return found.reduce<string[]>((sentences, segment) => {
    const before = sentences.at(-1);
    if (before !== undefined && /^\p{Ll}/u.test(segment))
      sentences[sentences.length - 1] = `${before} ${segment}`;
    else sentences.push(segment);
    return sentences;
  }, []);
}
