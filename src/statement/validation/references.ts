import type { Statement } from '../schema.js';
import { sentencesOf } from '../text.js';

/** One thing wrong with a statement. */
export interface Fault {
  /** JSON pointer (RFC 6901) to the faulty value. */
  path: string;
  /** What should stand there. */
  expected: string;
  /** What stands there. */
  found: string;
}

/** A statement of which some items can be missing, where they are at fault themselves: a list has a gap there. */
export type Salvaged = Omit<Statement, 'sha256'> & { sha256?: string };

/** Ids, and names of signatories, that are given more than once. */
export function duplicates(statement: Salvaged): Fault[] {
  const faults: Fault[] = [];
  const once = () => {
    const seen = new Set<string>();
    return (path: string, value: string, key = value) => {
      if (value && seen.has(key)) faults.push({ path, expected: 'each only once', found: value });
      seen.add(key);
    };
  };
  const text = once();
  statement.sections.forEach((section, i) => {
    text(`/sections/${i}/id`, section.id);
    section.paragraphs.forEach((paragraph, j) => {
      text(`/sections/${i}/paragraphs/${j}/id`, paragraph.id);
      paragraph.sentences.forEach(({ id }, k) => {
        text(`/sections/${i}/paragraphs/${j}/sentences/${k}/id`, id);
      });
    });
  });
  statement.notes?.forEach((note, i) => {
    text(`/notes/${i}/id`, note.id);
    note.sentences.forEach(({ id }, j) => {
      text(`/notes/${i}/sentences/${j}/id`, id);
    });
  });
  for (const list of annotations) {
    const add = once();
    statement[list].forEach(({ id }, i) => {
      add(`/${list}/${i}/id`, id);
    });
  }
  const signatory = once();
  statement.signatories.forEach((each, i) => {
    const name = typeof each === 'string' ? each : each.name;
    signatory(`/signatories/${i}`, name, bare(name));
  });
  return faults;
}

/** A name as it is compared: whatever its case, its spaces, and what of it is not seen. */
const bare = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim();

const annotations = ['figures', 'demands', 'events', 'actors'] as const;

/** The ids of items, of which some may not even be items. */
export const idsOf = (items: unknown) =>
  new Set(
    (Array.isArray(items) ? (items as unknown[]) : []).map(
      (item) => (item as { id?: unknown } | null)?.id,
    ),
  );

/** Ids that lead nowhere. */
export function dangling(statement: Salvaged, whole: Salvaged): Fault[] {
  const sentences = idsOf(sentencesOf(whole));
  const actors = idsOf(whole.actors);
  const events = idsOf(whole.events);
  const faults: Fault[] = [];
  const expect = (path: string, kind: string, known: Set<unknown>, id: string | undefined) => {
    if (id !== undefined && !known.has(id)) {
      faults.push({ path, expected: `the id of ${kind} of this statement`, found: id });
    }
  };
  expect('/pullQuote', 'a sentence', sentences, statement.pullQuote);
  for (const list of annotations) {
    statement[list].forEach(({ source }, i) => {
      expect(`/${list}/${i}/source`, 'a sentence', sentences, source);
    });
  }
  statement.figures.forEach(({ since }, i) => {
    expect(`/figures/${i}/since`, 'an event', events, since);
  });
  statement.demands.forEach(({ addressees }, i) => {
    addressees.forEach((id, j) => {
      expect(`/demands/${i}/addressees/${j}`, 'an actor', actors, id);
    });
  });
  statement.events.forEach(({ mentions }, i) => {
    mentions?.forEach((id, j) => {
      expect(`/events/${i}/mentions/${j}`, 'a sentence', sentences, id);
    });
  });
  return faults;
}
