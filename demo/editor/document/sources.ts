import { confirmations } from '../../../src/draft/confirmations.js';
import type { Translation } from '../../../src/statement/schema.js';
import type { Annotations } from '../types.js';
import { annotated, rangeOfWords } from './words.js';
import { marksAt, placesOfMarks } from './mark-places.js';

type Translated = Translation['sentences'][string];

/** Returns annotations of which those of one sentence are about another. */
function moved(
  annotations: Annotations,
  from: string,
  to: string,
  isMoved: (item: object) => boolean = () => true,
): Annotations {
  const turned = (id: string) => (id === from ? to : id);
  const move = <T extends { source: string }>(items: T[]): T[] =>
    items.map((item) => (item.source === from && isMoved(item) ? { ...item, source: to } : item));
  const { pullQuote, pullQuotes } = annotations;
  return {
    ...annotations,
    figures: move(annotations.figures),
    actors: move(annotations.actors),
    demands: move(annotations.demands).map((demand) =>
      demand.leadIn === from && isMoved(demand) ? { ...demand, leadIn: to } : demand,
    ),
    events: move(annotations.events).map((event) => {
      if (!event.mentions) return event;
      // The source is no further mention of the date.
      const mentions = [...new Set(event.mentions.map(turned))].filter((id) => id !== event.source);
      return mentions.join() === event.mentions.join() ? event : { ...event, mentions };
    }),
    ...(pullQuote !== undefined && { pullQuote: isMoved({}) ? turned(pullQuote) : pullQuote }),
    ...(pullQuotes && { pullQuotes: move(pullQuotes) }),
  };
}

/** Returns annotations after a sentence was joined to another: what was about it is about both. */
export function joinedSources(
  annotations: Annotations,
  first: string,
  second: string,
): Annotations {
  const all = moved(annotations, second, first);
  const { translations } = annotations;
  if (!translations) return all;
  return {
    ...all,
    translations: translations.map((translation) => {
      const { [first]: one, [second]: other, ...rest } = translation.sentences;
      if (other === undefined) return translation;
      const text = one === undefined ? other : joinedTexts(one, other);
      return { ...translation, sentences: { ...rest, [first]: text } };
    }),
  };
}

function joinedTexts(one: Translated, other: Translated): Translated {
  const [a, b] = [one, other].map((each) =>
    typeof each === 'string' ? { text: each, marks: [] } : { ...each, marks: each.marks ?? [] },
  ) as [{ text: string; marks: never[] }, { text: string; marks: never[] }];
  const text = `${a.text} ${b.text}`;
  const shift = a.text.length + 1;
  const places = [
    ...placesOfMarks(a.text, a.marks),
    ...placesOfMarks(b.text, b.marks).map((place) => ({
      ...place,
      start: place.start + shift,
      end: place.end + shift,
    })),
  ];
  const marks = marksAt(text, places);
  return marks.length > 0 ? { text, marks } : text;
}

/** The texts of a sentence and of the part that became a sentence of its own. */
export interface Division {
  id: string;
  text: string;
  newId: string;
  newText: string;
}

/** Returns annotations after a sentence was divided. An annotation whose words are in the second part alone moves. */
export function dividedSources(annotations: Annotations, division: Division): Annotations {
  const { id, text, newId, newText } = division;
  const { language } = annotations;
  const moving = new Set<object>(
    (annotated(annotations).get(id) ?? [])
      .filter(
        (item) =>
          rangeOfWords(item, text, language) === undefined &&
          rangeOfWords(item, newText, language) !== undefined,
      )
      .flatMap(({ value }) => (typeof value === 'string' ? [] : [value])),
  );
  if (moving.size === 0) return annotations;
  const { demands, pullQuote, pullQuotes } = annotations;
  const all = moved(annotations, id, newId, (item) => moving.has(item));
  return {
    ...all,
    demands,
    ...(pullQuote !== undefined && { pullQuote }),
    ...(pullQuotes && { pullQuotes }),
  };
}

/**
 * Returns annotations after sentences were removed. What was found in them and is unconfirmed goes with them, unless
 * something else refers to it. What the author confirmed or made stays, and the check points it out.
 */
export function withoutSuggestions(
  annotations: Annotations,
  sentences: ReadonlySet<string>,
): Annotations {
  const isSuggestion = ({ confirm }: { confirm?: string }) =>
    confirm !== undefined && confirm !== confirmations.changed;
  const isKept = (item: { source: string; confirm?: string }) =>
    !isSuggestion(item) || !sentences.has(item.source);
  const figures = annotations.figures.filter(isKept);
  const demands = annotations.demands.filter(isKept);
  const named = new Set([
    ...figures.map(({ since }) => since),
    ...demands.flatMap(({ addressees }) => addressees),
  ]);
  const isNeeded = (item: { id: string; source: string; confirm?: string }) =>
    isKept(item) || named.has(item.id);
  const events = annotations.events.filter(isNeeded);
  const actors = annotations.actors.filter(isNeeded);
  const count = (...lists: unknown[][]) => lists.flat().length;
  const { figures: f, demands: d, events: e, actors: a } = annotations;
  return count(figures, demands, events, actors) === count(f, d, e, a)
    ? annotations
    : { ...annotations, figures, demands, events, actors };
}
