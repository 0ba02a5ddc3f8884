import type { Actor, Demand, Figure, Statement, StatementEvent } from '../statement/schema.js';
import { statementHash } from '../statement/text.js';
import { type Block, blocksOf } from './blocks.js';
import { datesIn } from './dates.js';
import { addresseesIn } from './demands.js';
import { figuresIn } from './figures.js';
import { sentencesIn } from './sentences.js';

/** Something that was found, and what its author has to look at before it can be published. */
type Candidate<T> = T & { confirm: string };

/** A statement as a document suggests it. `check` refuses it until every `confirm` is gone. */
export type Draft = Omit<Statement, 'figures' | 'demands' | 'events' | 'actors'> & {
  confirm: string;
  figures: Candidate<Figure>[];
  demands: Candidate<Demand>[];
  events: Candidate<StatementEvent>[];
  actors: Candidate<Actor>[];
};

/** A statement made from a plain-text or Markdown document. The text is its own; all else is to be confirmed. */
export async function draft(
  document: string,
  { language, date }: { language: string; date?: string | undefined },
): Promise<Draft> {
  const { title, issued, cover, sections, signatories } = parts(blocksOf(document), language);
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
      actors.set(id, { id, name, kind: 'group', source, confirm: 'the name and the kind' });
    }
    return id;
  };
  const demands = sentences.flatMap(({ id, text }): Candidate<Demand>[] => {
    const asked = addresseesIn(text, language);
    if (!asked) return [];
    const heading = text.replace(/[.!?]$/, '');
    return [
      {
        id: `demand-${id}`,
        addressees: asked.map((name) => actor(name, id)),
        heading: heading.length > 80 ? `${heading.slice(0, 79)}…` : heading,
        source: id,
        confirm: 'that it asks for something, whom, and a short heading in your own words',
      },
    ];
  });
  const statement = {
    confirm: 'the title, the date, and that the text is word for word that of the statement',
    schemaVersion: 1 as const,
    id: slug(`${title.split(/[:–—]/)[0]!} ${date ?? issued ?? ''}`),
    title,
    date: date ?? issued ?? new Date().toISOString().slice(0, 10),
    language,
    sha256: '',
    ...(pullQuote && { pullQuote }),
    sections,
    figures: sentences.flatMap(({ id, text }) =>
      figuresIn(text, language).map(({ counts, ...figure }, index): Candidate<Figure> => ({
        id: `figure-${id}${index ? `-${index + 1}` : ''}`,
        ...figure,
        counts: counts || '…',
        source: id,
        confirm: 'the value, its bound, and what it counts',
      })),
    ),
    demands,
    events: eventsIn(sentences, language),
    actors: [...actors.values()],
    signatories,
  };
  return { ...statement, sha256: await statementHash(statement) };
}

function eventsIn(
  sentences: { id: string; text: string }[],
  language: string,
): Candidate<StatementEvent>[] {
  const events = new Map<string, Candidate<StatementEvent>>();
  for (const { id, text } of sentences) {
    for (const { date, start } of datesIn(text, language)) {
      const known = events.get(date);
      if (known && known.source !== id)
        known.mentions = [...new Set([...(known.mentions ?? []), id])];
      if (known) continue;
      events.set(date, {
        id: `date-${date.replace('/', '-to-')}`,
        date,
        heading: text.slice(Math.max(0, start - 40), start + 60).trim(),
        source: id,
        confirm: 'what happened, in your own words',
      });
    }
  }
  return [...events.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** The parts of a document: what stands before the title is its cover, a date alone is that of its issue. */
function parts(blocks: Block[], language: string) {
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  const at = Math.max(0, heading);
  const title = blocks[at]?.text ?? '';
  const cover = blocks.slice(0, at).map(({ text }) => text);
  // Without a heading the first line is the title; where it is a sentence, it is of the text as well.
  const body = blocks.slice(heading < 0 && /[.!?။।۔。]$/.test(title) ? 0 : at + 1);
  const onlyDate = ({ kind, text }: Block) => {
    const [found] = datesIn(text, language);
    return kind === 'paragraph' && found?.start === 0 && found.end === text.length && found.date;
  };
  const issued = body.map(onlyDate).find((date) => typeof date === 'string');
  const items = body.filter(({ kind }) => kind === 'item');
  const isList = items.length > 2 && items.every(({ number }, index) => number === index + 1);
  const sections: Statement['sections'] = [];
  let count = 0;
  for (const block of body) {
    if (block.kind === 'heading' || sections.length === 0) {
      const heading = block.kind === 'heading' ? { heading: block.text } : {};
      sections.push({ id: `section-${sections.length + 1}`, ...heading, paragraphs: [] });
    }
    if (block.kind === 'heading' || onlyDate(block) || (block.kind === 'item' && isList)) continue;
    const id = `p${++count}`;
    const sentences = sentencesIn(block.text, language).map((text, index) => ({
      id: `${id}s${index + 1}`,
      text,
    }));
    sections.at(-1)!.paragraphs.push({ id, sentences });
  }
  return {
    title,
    cover,
    issued: issued?.length === 10 ? issued : undefined,
    sections: sections.filter(({ paragraphs }) => paragraphs.length > 0),
    signatories: isList ? items.map(({ text }) => text) : [],
  };
}

/** A text as it is compared with another that was set differently. */
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

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
