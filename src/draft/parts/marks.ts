import type { Rich, Span } from '../tree/rich.js';
import type { Mark } from '../../statement/schema.js';
import { allowedUrl } from '../../utils/allowed-url.js';

/** Returns the emphasis, links and notes of a sentence, by its words. `notes` has the ids of notes by their keys. */
export function marksOf({ text, spans }: Rich, notes: Map<string, string>): Mark[] {
  return apart(spans).flatMap((span): Mark[] => {
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
    if ('kind' in span) return /[\p{L}\p{N}]/u.test(words) ? [{ ...place, kind: span.kind }] : [];
    const url = allowedUrl(span.url);
    return url === undefined ? [] : [{ ...place, url }];
  });
}

/** Divides emphasis at the links, footnotes and other emphasis inside it. Marks cannot overlap. */
function apart(spans: Span[]): Span[] {
  const kept = spans.filter((span) => !('kind' in span));
  for (const span of spans) {
    if (!('kind' in span)) continue;
    let parts: Span[] = [span];
    for (const other of [...kept])
      parts = parts.flatMap((part) =>
        part.end <= other.start || other.end <= part.start
          ? [part]
          : [
              { ...part, end: other.start },
              { ...part, start: other.end },
            ],
      );
    kept.push(...parts.filter(({ start, end }) => start < end));
  }
  return kept.sort((one, other) => one.start - other.start);
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
