import type { Mark } from '../../../src/statement/schema.js';
import { rangeOf } from '../../../src/statement/marks.js';

/** A part of a sentence that is set off, or the place of the mark of a footnote. */
export type Placed =
  | { start: number; end: number; kind: 'emphasis' | 'strong' }
  | { start: number; end: number; url: string }
  | { start: number; end: number; note: string };

/** Returns where the marks of a sentence are, in the order of the text. A footnote has its mark after its words. */
export const placesOfMarks = (text: string, marks: Mark[]): Placed[] =>
  marks
    .map((mark): Placed => {
      const [start, end] = rangeOf(text, mark);
      if ('note' in mark) return { start: end, end, note: mark.note };
      return 'url' in mark ? { start, end, url: mark.url } : { start, end, kind: mark.kind };
    })
    .sort((one, other) => one.start + one.end - other.start - other.end);

/** Returns the marks of a sentence for places in its text. Empty places and white space at their ends are left out. */
export const marksAt = (text: string, places: Placed[]): Mark[] =>
  places.flatMap((place): Mark[] => {
    if ('note' in place) {
      const before = text.slice(0, place.end).trimEnd();
      // If nothing is before the mark, it goes after the first word.
      const word = /\S+$/.exec(before)?.[0] ?? /^\S+/.exec(text)?.[0] ?? '';
      const end = before.length || word.length;
      return word ? [{ ...wordsAt(text, end - word.length, end), note: place.note }] : [];
    }
    const words = text.slice(place.start, place.end);
    const start = place.start + words.length - words.trimStart().length;
    if (!words.trim()) return [];
    const at = wordsAt(text, start, start + words.trim().length);
    return 'url' in place ? [{ ...at, url: place.url }] : [{ ...at, kind: place.kind }];
  });

/**
 * Returns the words at a place and which occurrence they are. If their earlier occurrences overlap them, as in "aaa", no
 * number says which is meant, so the words begin earlier.
 */
function wordsAt(text: string, start: number, end: number): { words: string; occurrence?: number } {
  const words = text.slice(start, end);
  let [occurrence, at] = [1, text.indexOf(words)];
  while (at >= 0 && at < start) {
    at = text.indexOf(words, at + words.length);
    occurrence++;
  }
  if (at !== start || /^\s/.test(words)) return wordsAt(text, start - 1, end);
  return occurrence > 1 ? { words, occurrence } : { words };
}
