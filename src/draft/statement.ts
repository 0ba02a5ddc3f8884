import type { Actor, Demand, Figure, Statement, DatedEvent } from '../statement/schema.js';
import { integrityFaults } from '../statement/validation/integrity.js';
import { statementHash } from '../statement/text.js';
import { datesIn } from './dates.js';
import { askedIn } from './demands.js';
import { figuresIn } from './figures.js';
import { bare, partsOf } from './parts.js';

/** A suggested item. Its first key, `confirm`, tells the author to check it. */
type Candidate<T> = { confirm: string } & T;

/** A suggested statement. `check` refuses it until every `confirm` is deleted. */
export type Draft = Omit<Statement, 'figures' | 'demands' | 'events' | 'actors'> & {
  confirm: string;
  figures: Candidate<Figure>[];
  demands: Candidate<Demand>[];
  events: Candidate<DatedEvent>[];
  actors: Candidate<Actor>[];
};

/** A draft, and the parts of the document that are not in its text. */
export interface Drafted {
  statement: Draft;
  leftOut: string[];
}

/** Drafts a statement from a plain-text or Markdown document. The author has to confirm every item. */
export async function draft(
  document: string,
  { language, date: given }: { language: string; date?: string | undefined },
): Promise<Drafted> {
  const { title, issued, cover, sections, signatories, leftOut } = partsOf(document, language);
  // If the document has no date, the author writes it.
  const date = given ?? issued ?? '';
  const sentences = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((each) => each.sentences),
  );
  const quote = cover.map(bare).filter(Boolean);
  const pullQuote = sentences.find(({ text }) => quote.includes(bare(text)))?.id;
  const actors = new Map<string, Candidate<Actor>>();
  const actor = (name: string, source: string) => {
    const key = name.toLowerCase().replace(/^the /, '');
    const id = slug(key);
    if (!actors.has(id)) {
      actors.set(id, { confirm: 'Check the name and the kind.', id, name, kind: 'group', source });
    }
    return id;
  };
  const demands = sentences.flatMap(({ id, text }): Candidate<Demand>[] => {
    const asked = askedIn(text, language);
    if (!asked) return [];
    const heading = text.replace(/[.!?]$/, '');
    return [
      {
        confirm:
          'Check who is asked, and with which verb. Condense the verbs of the sentence into the heading.',
        id: `demand-${id}`,
        addressees: asked.addressees.map((name) => actor(name, id)),
        heading: heading.length > 80 ? `${heading.slice(0, 79)}…` : heading,
        strength: asked.strength,
        source: id,
      },
    ];
  });
  const statement = {
    confirm: date
      ? 'Check the title, the date and the text, word for word.'
      : 'Check the title and the text, word for word. Write the date of issue, which was not found.',
    schemaVersion: 1 as const,
    id: slug(`${title.split(/[:–—]/)[0]!} ${date}`),
    title,
    date,
    language,
    sha256: '',
    ...(pullQuote && { pullQuote }),
    sections,
    figures: sentences.flatMap(({ id, text }) =>
      figuresIn(text, language).map(({ counts, ...figure }, index): Candidate<Figure> => ({
        confirm: 'Check the value, its bound and what it counts.',
        id: `figure-${id}${index ? `-${index + 1}` : ''}`,
        ...figure,
        counts: counts || '…',
        source: id,
      })),
    ),
    demands,
    events: eventsIn(sentences, language),
    actors: [...actors.values()],
    signatories,
  };
  const sha256 = await statementHash(statement);
  return { statement: await withoutFaults({ ...statement, sha256 }), leftOut };
}

const lists = ['figures', 'demands', 'events', 'actors'] as const;

/** Removes the candidates that `check` would refuse after confirmation. */
async function withoutFaults(draft: Draft): Promise<Draft> {
  const faults = await integrityFaults(draft);
  const at = (...path: (string | number)[]) =>
    faults.some((fault) => `${fault.path}/`.startsWith(`/${path.join('/')}/`));
  if (!lists.some((list) => at(list))) return draft;
  const events = draft.events.map((event, i) => {
    const mentions = event.mentions?.filter((_, j) => !at('events', i, 'mentions', j));
    return { ...event, ...(mentions && { mentions }) };
  });
  const isRight = (list: string) => (_: unknown, i: number) =>
    !faults.some(({ path }) => path.startsWith(`/${list}/${i}/`) && !path.includes('/mentions/'));
  return withoutFaults({
    ...draft,
    figures: draft.figures.filter(isRight('figures')),
    demands: draft.demands.filter(isRight('demands')),
    events: events.filter(isRight('events')),
    actors: draft.actors.filter(isRight('actors')),
  });
}

function eventsIn(
  sentences: { id: string; text: string }[],
  language: string,
): Candidate<DatedEvent>[] {
  const events = new Map<string, Candidate<DatedEvent>>();
  for (const { id, text } of sentences) {
    for (const { date, start } of datesIn(text, language)) {
      const known = events.get(date);
      if (known && known.source !== id)
        known.mentions = [...new Set([...(known.mentions ?? []), id])];
      if (known) continue;
      events.set(date, {
        confirm: 'Check the date. Condense the words of the sentence into the heading.',
        id: `date-${date.replace('/', '-to-')}`,
        date,
        heading: text.slice(Math.max(0, start - 40), start + 60).trim(),
        source: id,
      });
    }
  }
  return [...events.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  return words || 'statement';
}
