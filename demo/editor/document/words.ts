import { datesIn } from '../../../src/draft/dates.js';
import type { Actor, DatedEvent, Demand, Figure } from '../../../src/statement/schema.js';
import { boundAt } from '../../../src/statement/validation/bounds.js';
import { placesOf } from '../../../src/statement/validation/written-numbers.js';
import { folded } from '../../../src/statement/validation/written.js';
import type { Annotations, Open } from '../types.js';
import { safeLanguage } from './safe-language.js';

type Value =
  | { kind: 'figure'; value: Open<Figure> }
  | { kind: 'demand'; value: Open<Demand> }
  | { kind: 'event'; value: Open<DatedEvent> }
  | { kind: 'actor'; value: Open<Actor> }
  | { kind: 'quote'; value: string | NonNullable<Annotations['pullQuotes']>[number] };

/** An annotation of a sentence, and its place in its list. */
export type Annotated = Value & { index: number; id: string; source: string };

const lists = new WeakMap<Annotations, Map<string, Annotated[]>>();

/** Returns the annotations by their sentences. Returns the same map each time. */
export function annotated(annotations: Annotations): Map<string, Annotated[]> {
  let map = lists.get(annotations);
  if (!map) {
    map = new Map();
    for (const item of allOf(annotations)) {
      const list = map.get(item.source);
      if (list) list.push(item);
      else map.set(item.source, [item]);
    }
    lists.set(annotations, map);
  }
  return map;
}

function allOf(annotations: Annotations): Annotated[] {
  const { figures, demands, events, actors, pullQuote, pullQuotes = [] } = annotations;
  return [
    ...demands.map((value, index) => ({ kind: 'demand' as const, value, index, ...named(value) })),
    ...(pullQuote === undefined
      ? []
      : [
          {
            kind: 'quote' as const,
            value: pullQuote,
            index: -1,
            id: pullQuote,
            source: pullQuote,
          },
        ]),
    ...pullQuotes.map((value, index) => ({
      kind: 'quote' as const,
      value,
      index,
      id: value.source,
      source: value.source,
    })),
    ...figures.map((value, index) => ({ kind: 'figure' as const, value, index, ...named(value) })),
    ...events.map((value, index) => ({ kind: 'event' as const, value, index, ...named(value) })),
    ...actors.map((value, index) => ({ kind: 'actor' as const, value, index, ...named(value) })),
  ];
}

const named = ({ id, source }: { id: string; source: string }) => ({ id, source });

/** A part of a text. */
export interface Range {
  start: number;
  end: number;
}

/** Returns the words of a sentence that an annotation is about, or `undefined` if the sentence lacks them. */
export function rangeOfWords(item: Annotated, text: string, tag: string): Range | undefined {
  const language = safeLanguage(tag);
  if (item.kind === 'figure') return rangeOfFigure(item.value, text, language);
  if (item.kind === 'event') return rangeOfDate(item.value.date, text, language);
  if (item.kind === 'actor') {
    const { name, abbreviation, also = [] } = item.value;
    const names = abbreviation === undefined ? [name, ...also] : [name, ...also, abbreviation];
    for (const each of names) {
      const range = rangeOfText(each, text);
      if (range) return range;
    }
    return undefined;
  }
  return { start: 0, end: text.length };
}

/** The distance from a number to the words that it counts, in characters. */
const near = 40;

function rangeOfFigure(figure: Figure, text: string, language: string): Range | undefined {
  const plain = folded(text);
  const places =
    typeof figure.value === 'string'
      ? [rangeOfText(figure.value, plain)].filter((place) => place !== undefined)
      : placesOf(plain, figure, language);
  const counts = folded(figure.counts).toLowerCase();
  const found = places
    .map(({ start, end }) => {
      const at = plain.toLowerCase().indexOf(counts, end);
      const isCounted = at >= 0 && at - end <= near;
      const isBound = boundAt(plain, start, end, language) === figure.bound;
      const range = { start, end: isCounted ? at + counts.length : end };
      return { range, rank: (isCounted ? 2 : 0) + (isBound ? 1 : 0) };
    })
    .sort((one, other) => other.rank - one.rank);
  return found[0] && unfolded(found[0].range, text, plain);
}

function rangeOfDate(date: string, text: string, language: string): Range | undefined {
  const dates = datesIn(text, language);
  const [start = ''] = date.split('/');
  // A mention can be less precise than the event, and the other way round.
  const found =
    dates.find((each) => each.date === date) ??
    dates.find((each) => each.date.startsWith(start) || start.startsWith(each.date));
  return found && { start: found.start, end: found.end };
}

function rangeOfText(words: string, text: string): Range | undefined {
  const [plain, wanted] = [folded(text), folded(words)];
  let start = plain.indexOf(wanted);
  if (start < 0) start = plain.toLowerCase().indexOf(wanted.toLowerCase());
  return start < 0 || !wanted
    ? undefined
    : unfolded({ start, end: start + wanted.length }, text, plain);
}

/** Returns the place in a text for a place in its folded form, which can have fewer characters. */
function unfolded({ start, end }: Range, text: string, plain: string): Range {
  if (plain.length === text.length) return { start, end };
  const at = (offset: number) => {
    let place = 0;
    while (place < text.length && folded(text.slice(0, place)).length < offset) place++;
    return place;
  };
  return { start: at(start), end: at(end) };
}
