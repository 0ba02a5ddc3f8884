import { datesIn } from './dates.js';
import type { Candidate, DatedEvent, Sentence } from './types.js';

/** Returns the dates that sentences give, each once, in order. */
export function eventsIn(sentences: Sentence[], language: string): Candidate<DatedEvent>[] {
  const events = new Map<string, Candidate<DatedEvent>>();
  for (const { id, text } of sentences) {
    for (const { date, start } of datesIn(text, language)) {
      const known = events.get(date);
      if (known && known.source !== id)
        known.mentions = [...new Set([...(known.mentions ?? []), id])];
      if (known) continue;
      events.set(date, {
        confirm: "what happened, condensed from the sentence's own words",
        id: `date-${date.replace('/', '-to-')}`,
        date,
        heading: wordsAround(text, start),
        source: id,
      });
    }
  }
  return [...events.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Returns the words around a place of a sentence, without the sign at the end. A heading of whole words can be shortened. */
function wordsAround(text: string, place: number): string {
  const from = place > 40 ? text.indexOf(' ', place - 40) + 1 : 0;
  const space = text.length > place + 60 ? text.lastIndexOf(' ', place + 60) : text.length;
  // Languages without spaces are cut between letters.
  const start = from > place ? place - 40 : from;
  const end = space > place ? space : place + 60;
  return text
    .slice(start, end)
    .trim()
    .replace(/[.,;:。၊।]+$/u, '');
}
