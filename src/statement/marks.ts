import type { Mark, Sentence } from './schema.js';

/** A piece of a sentence, and the mark on it. The mark of a footnote is a piece without words. */
export interface Piece {
  text: string;
  mark?: Mark;
}

/** Returns where the words of a mark begin and end in a text; `undefined` if the text has them less often. */
export function rangeOf(
  text: string,
  { words, occurrence = 1 }: Pick<Mark, 'words' | 'occurrence'>,
): [start: number, end: number] | undefined {
  let end = 0;
  for (let found = 0; found < occurrence; found++) {
    const start = text.indexOf(words, end);
    if (start < 0) return undefined;
    end = start + words.length;
  }
  return [end - words.length, end];
}

/** Returns the text of a sentence in pieces. Its marks do not overlap. */
export function piecesOf({ text, marks = [] }: Pick<Sentence, 'text' | 'marks'>): Piece[] {
  let done = 0;
  const pieces = marks
    .map((mark) => {
      const [start = 0, end = 0] = rangeOf(text, mark) ?? [];
      return { mark, start: 'note' in mark ? end : start, end };
    })
    // Where one mark ends, a footnote has its own before the next begins.
    .sort((one, other) => one.start + one.end - other.start - other.end)
    .flatMap(({ mark, start, end }): Piece[] => {
      const before = text.slice(done, start);
      done = end;
      return [{ text: before }, { text: text.slice(start, end), mark }];
    });
  return [...pieces, { text: text.slice(done) }].filter((piece) => piece.text || piece.mark);
}
