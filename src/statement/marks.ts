import type { Mark, Sentence } from './schema.js';

/** A piece of a sentence, and the mark on it. The mark of a footnote is on a piece without words. */
export interface Piece {
  text: string;
  mark?: Mark;
}

/** Returns where the words of a mark begin and end in a text that has them as often as the mark asks. */
export function rangeOf(
  text: string,
  { words, occurrence = 1 }: Pick<Mark, 'words' | 'occurrence'>,
): [start: number, end: number] {
  const start = text.split(words, occurrence).join(words).length;
  return [start, start + words.length];
}

/** Returns the text of a sentence in pieces, some of which can be empty. Its marks do not overlap. */
export function piecesOf({ text, marks = [] }: Pick<Sentence, 'text' | 'marks'>): Piece[] {
  let done = 0;
  const places = marks.map((mark) => {
    const [start, end] = rangeOf(text, mark);
    return { mark, start: 'note' in mark ? end : start, end };
  });
  // Where one mark ends, a footnote has its own before the next begins.
  places.sort((one, other) => one.start + one.end - other.start - other.end);
  const pieces = places.flatMap(({ mark, start, end }): Piece[] => {
    const before = text.slice(done, start);
    done = end;
    return [{ text: before }, { text: text.slice(start, end), mark }];
  });
  return [...pieces, { text: text.slice(done) }];
}
