import type { Signatory, Statement } from '../schema.js';
import { sentencesOf } from '../text.js';

/** One error in a statement. */
export interface Fault {
  /** JSON pointer (RFC 6901) to the faulty value. */
  path: string;
  /** The problem, with the value that was found. */
  message: string;
}

/** A statement from which invalid items are removed. A list has a gap there. */
export type Salvaged = Omit<Statement, 'sha256'> & { sha256?: string };

/** Returns an error for each duplicate id or signatory. */
export function duplicates(statement: Salvaged): Fault[] {
  const faults: Fault[] = [];
  const once = () => {
    const seen = new Set<string>();
    return (path: string, value: string, key = value) => {
      if (value && seen.has(key))
        faults.push({ path, message: `duplicate ${JSON.stringify(value)}` });
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
    signatory(`/signatories/${i}`, name, signatoryKey(each));
  });
  return faults;
}

/** Returns what tells signatories apart. Two persons can have one name if their details differ. */
export function signatoryKey(signatory: Signatory): string {
  const { name, role, affiliation, region, group }: Exclude<Signatory, string> =
    typeof signatory === 'string' ? { name: signatory } : signatory;
  return [name, role, affiliation, region, group].map((text) => bare(text ?? '')).join('\n');
}

/** Normalizes a name for comparison: ignores case, spaces and invisible characters. */
const bare = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim();

const annotations = ['figures', 'demands', 'events', 'actors'] as const;

/** Returns the ids of items, some of which can be invalid. */
export const idsOf = (items: unknown) =>
  new Set(
    (Array.isArray(items) ? (items as unknown[]) : []).map(
      (item) => (item as { id?: unknown } | null)?.id,
    ),
  );

/** Returns an error for each unknown id. */
export function dangling(statement: Salvaged, whole: Salvaged): Fault[] {
  const sentences = idsOf(sentencesOf(whole));
  const actors = idsOf(whole.actors);
  const events = idsOf(whole.events);
  const faults: Fault[] = [];
  const expect = (path: string, kind: string, known: Set<unknown>, id: string | undefined) => {
    if (id !== undefined && !known.has(id)) {
      // A statement has too many sentences for a list of their ids.
      const ids = kind === 'sentence' ? '' : `. Known ids: ${[...known].join(', ') || 'none'}`;
      faults.push({ path, message: `unknown ${kind} ${JSON.stringify(id)}${ids}` });
    }
  };
  expect('/pullQuote', 'sentence', sentences, statement.pullQuote);
  statement.pullQuotes?.forEach(({ source }, i) => {
    expect(`/pullQuotes/${i}/source`, 'sentence', sentences, source);
  });
  for (const list of annotations) {
    statement[list].forEach(({ source }, i) => {
      expect(`/${list}/${i}/source`, 'sentence', sentences, source);
    });
  }
  statement.figures.forEach(({ since }, i) => {
    expect(`/figures/${i}/since`, 'event', events, since);
  });
  statement.demands.forEach(({ addressees, leadIn }, i) => {
    expect(`/demands/${i}/leadIn`, 'sentence', sentences, leadIn);
    addressees.forEach((id, j) => {
      expect(`/demands/${i}/addressees/${j}`, 'actor', actors, id);
    });
  });
  statement.events.forEach(({ mentions }, i) => {
    mentions?.forEach((id, j) => {
      expect(`/events/${i}/mentions/${j}`, 'sentence', sentences, id);
    });
  });
  return faults;
}
