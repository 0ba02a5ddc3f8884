import { isCited } from './citations.js';
import { confirmations } from './confirmations.js';
import { datesIn } from './dates.js';
import { headingFrom } from './heading.js';
import { isFileNumber } from './parts/address.js';
import type { Candidate, DatedEvent, Sentence } from './types.js';

/** Returns the dates in the sentences, each once, in order. `spoken` has the languages of the sentences. */
export function eventsIn(
  sentences: Sentence[],
  spoken: Map<string, string>,
  language: string,
): Candidate<DatedEvent>[] {
  const events = new Map<string, Candidate<DatedEvent>>();
  for (const { id, text } of sentences) {
    if (isFileNumber(text, language)) continue;
    for (const { date, start, end } of datesIn(text, spoken.get(id) ?? language)) {
      if (date.length === 4 && isCited(text, { start, end })) continue;
      const known = events.get(date);
      if (known && known.source !== id)
        known.mentions = [...new Set([...(known.mentions ?? []), id])];
      if (known) continue;
      events.set(date, {
        confirm: confirmations.event,
        id: `date-${date.replace('/', '-to-')}`,
        date,
        heading: headingFrom(text, language, { start, end }),
        source: id,
      });
    }
  }
  return [...events.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}
