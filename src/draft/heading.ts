/** The maximum length of a heading in a draft, and the least that a whole clause has. */
const most = 100;
const least = 40;

/** Matches what ends an item of a list: "; and", "،", "; et". */
const ending =
  /(?:[;,؛،၊、]\s*(?:and(?:\/or)?|or|et|ou|y|e|o|u|und|sowie|oder|dan|serta|atau|و|أو|এবং|ও|বা|และ|หรือ|နှင့်|နှင့်))?[\s.!?;,:。।။؛،၊、；：]+$/u;

/** Returns a text without the punctuation at its end, and without "and" after a semicolon or a comma. */
export const withoutEnd = (text: string): string => `${text} `.replace(ending, '');

/** Matches the end of a clause. */
const boundary = /[;:؛；。]\s*|[,،၊]\s+|、|\s[–—-]\s/gu;

/** The position of words in a text. */
interface Place {
  start: number;
  end: number;
}

/**
 * Returns a sentence as a heading that the author condenses. Of a long sentence, these are the clauses around a place.
 * If they are too long, these are the words around it, with an ellipsis for the words left out.
 */
export function headingFrom(
  sentence: string,
  language: string,
  place: Place = { start: 0, end: 0 },
): string {
  const text = withoutEnd(sentence);
  if (text.length <= most) return text;
  const clauses = clausesAround(text, place);
  if (clauses) return withoutEnd(text.slice(clauses.start, clauses.end));
  const end = Math.min(text.length, Math.max(place.start - most / 2, 0) + most);
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    ({ segment, index }) => index >= end - most && index + segment.length <= end,
  );
  const kept = words.map(({ segment }) => segment).join('');
  const start = words[0]?.index ?? 0;
  const isCut = start + kept.length < text.length;
  return `${start > 0 ? '…' : ''}${kept.trim()}${isCut ? '…' : ''}`;
}

/** Returns the longest row of whole clauses around a place. `undefined` if it is too short or too long. */
function clausesAround(text: string, place: Place): Place | undefined {
  const cuts = [...text.matchAll(boundary)]
    .map(({ 0: sign, index }) => ({ end: index, start: index + sign.length, sign }))
    .filter(({ start, sign }) => !/^[,،၊]/u.test(sign) || isClause(text.slice(start)));
  const starts = [0, ...cuts.map(({ start }) => start)].filter((at) => at <= place.start);
  const ends = [...cuts.map(({ end }) => end), text.length].filter((at) => at >= place.end);
  return starts
    .flatMap((start) => ends.map((end) => ({ start, end })))
    .filter(({ start, end }) => end - start >= least && end - start <= most)
    .sort((one, other) => other.end - other.start - (one.end - one.start))[0];
}

/** Whether a clause is after a comma. A short part belongs to a list, such as "arms, fuel, and money". */
const isClause = (rest: string) =>
  /^(?:[^,;:.،؛၊]|(?<=\p{Nd})[,.](?=\p{Nd}))+/u.exec(rest)![0].trim().split(/\s+/).length > 3;
