import { datesIn } from '../../../src/draft/dates.js';
import { askedIn } from '../../../src/draft/demands/asked.js';
import { figuresIn, type FoundFigure } from '../../../src/draft/figures.js';
import { withoutEnd } from '../../../src/draft/heading.js';
import { slug } from '../../../src/draft/slug.js';
import type { Actor, DatedEvent, Demand, Figure } from '../../../src/statement/schema.js';
import { sentencesOf } from '../../../src/statement/text.js';
import { has, folded } from '../../../src/statement/validation/written.js';
import type { Annotations, EditorDraft, ItemKind, SelectedWords } from '../types.js';
import { knownActor, withoutArticle } from './known-actor.js';
import { safeLanguage } from './safe-language.js';

/** What the author makes of selected words. */
export type NewItem =
  | { kind: 'figure'; item: Figure }
  | {
      kind: 'demand';
      item: Demand;
      /** Those whom the sentence asks and whom the draft does not have yet. */
      actors: Actor[];
    }
  | { kind: 'event'; item: DatedEvent }
  | { kind: 'actor'; item: Actor }
  | { kind: 'quote'; item: { source: string; speaker?: string } };

/** Returns an annotation filled from the words and their sentence. */
export function newItem(kind: ItemKind, selected: SelectedWords, draft: EditorDraft): NewItem {
  const sentence = sentencesOf(draft).find(({ id }) => id === selected.sentence);
  const about: About = {
    words: selected.words.replace(/\s+/g, ' ').trim(),
    source: selected.sentence,
    text: sentence?.text ?? selected.words,
    language: safeLanguage(draft.language),
    draft,
  };
  if (kind === 'figure') return { kind, item: figureOf(about) };
  if (kind === 'demand') return { kind, ...demandOf(about) };
  if (kind === 'event') return { kind, item: eventOf(about) };
  if (kind === 'actor') return { kind, item: actorOf(about.words, about, draft.actors) };
  return { kind, item: { source: about.source } };
}

/** Returns annotations with a new item at the end of its list. The first pull quote is the one by default. */
export function withItem(annotations: Annotations, made: NewItem): Annotations {
  const { figures, demands, events, actors, pullQuote, pullQuotes = [] } = annotations;
  switch (made.kind) {
    case 'figure':
      return { ...annotations, figures: [...figures, made.item] };
    case 'demand':
      return {
        ...annotations,
        demands: [...demands, made.item],
        actors: [...actors, ...made.actors],
      };
    case 'event':
      return { ...annotations, events: [...events, made.item] };
    case 'actor':
      return { ...annotations, actors: [...actors, made.item] };
    case 'quote':
      return pullQuote === undefined && !made.item.speaker
        ? { ...annotations, pullQuote: made.item.source }
        : { ...annotations, pullQuotes: [...pullQuotes, made.item] };
  }
}

interface About {
  words: string;
  source: string;
  text: string;
  language: string;
  draft: EditorDraft;
}

/** Returns a readable id that no item of a list has. */
function unusedId(text: string, otherwise: string, items: readonly { id: string }[]): string {
  const id = slug(text, otherwise);
  let [number, free] = [1, id];
  while (items.some((item) => item.id === free)) free = `${id}-${++number}`;
  return free;
}

const condensed = (text: string) => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);

function figureOf({ words, source, text, language, draft }: About): Figure {
  const inWords = figuresIn(words, language)[0];
  // The words before the selection can bound the number.
  const inText = figuresIn(text, language);
  const same = inText.filter(({ value }) => value === inWords?.value);
  const found: FoundFigure = same[0] ??
    inWords ??
    inText.find(({ counts }) => counts && words.includes(counts)) ?? {
      value: withoutEnd(words).replace(/\d/g, '').trim() || '…',
      bound: 'indefinite',
      counts: '',
    };
  const { value, bound, notation } = found;
  // What the author selected after the number is what it counts.
  const counts = withoutEnd(inWords?.counts ?? '') || withoutEnd(found.counts) || '…';
  return {
    id: unusedId(counts, 'figure', draft.figures),
    value,
    bound,
    ...(notation && { notation }),
    counts,
    source,
  };
}

function eventOf({ words, source, text, language, draft }: About): DatedEvent {
  const date = datesIn(words, language)[0] ?? datesIn(text, language)[0];
  const isDate = date !== undefined && folded(words).length <= date.end - date.start + 4;
  const heading = condensed(withoutEnd(isDate ? text : words));
  return {
    id: unusedId(
      isDate ? `date-${date.date.replace('/', '-to-')}` : heading,
      'event',
      draft.events,
    ),
    date: date?.date ?? '',
    heading,
    source,
  };
}

/** Returns a new actor. Its id has no article: "The Council" is `council`. */
export function actorOf(
  name: string,
  { source }: Pick<About, 'source'>,
  actors: { id: string }[],
): Actor {
  const id = unusedId(withoutArticle(name), 'actor', actors);
  return { id, name, kind: 'group', source };
}

function demandOf({ words, source, text, language, draft }: About) {
  const asked = askedIn(text, language);
  const { actors } = draft;
  const known = actors.filter(({ name, abbreviation, also = [] }) =>
    [name, abbreviation, ...also].some((each) => each !== undefined && has(folded(text), each)),
  );
  const made: Actor[] = [];
  const ids = (asked?.addressees ?? []).map((name) => {
    const all = [...actors, ...made];
    const same = all[knownActor(name, all)];
    if (same) return same.id;
    const actor = actorOf(name, { source }, all);
    made.push(actor);
    return actor.id;
  });
  const heading = condensed(withoutEnd(words || text));
  const item: Demand = {
    id: unusedId(heading, 'demand', draft.demands),
    // If the sentence does not say whom it asks, the author chooses among those whom it names.
    addressees: ids.length > 0 ? [...new Set(ids)] : known.slice(0, 1).map(({ id }) => id),
    heading,
    ...(asked?.strength && { strength: asked.strength }),
    source,
  };
  return { item, actors: made };
}
