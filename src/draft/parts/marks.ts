import type { Rich } from '../tree/rich.js';
import type { Mark } from '../../statement/schema.js';

const isAddress = (url: string) => {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
};

/** Returns the emphasis, links and notes of a sentence, by its words. `notes` has the ids of notes by their keys. */
export function marksOf({ text, spans }: Rich, notes: Map<string, string>): Mark[] {
  return spans.flatMap((span): Mark[] => {
    if ('note' in span) {
      const note = notes.get(span.note);
      const before = text.slice(0, span.start).trimEnd();
      const words = /\S+$/u.exec(before)?.[0];
      return note && words ? [{ ...placed(text, words, before.length - words.length), note }] : [];
    }
    const raw = text.slice(span.start, span.end);
    const words = raw.trim();
    if (!words) return [];
    const place = placed(text, words, span.start + raw.indexOf(words));
    if ('kind' in span) return [{ ...place, kind: span.kind }];
    return isAddress(span.url) ? [{ ...place, url: span.url }] : [];
  });
}

/** Returns words of a sentence, with the number of their occurrence if it is not the first. */
function placed(
  text: string,
  words: string,
  start: number,
): { words: string; occurrence?: number } {
  let occurrence = 1;
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1))
    occurrence++;
  return occurrence > 1 ? { words, occurrence } : { words };
}
