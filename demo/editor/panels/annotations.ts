import { omit } from '../omit.js';
import type {
  Actor,
  DatedEvent,
  Demand,
  Figure,
  Statement,
} from '../../../src/statement/schema.js';
import type { Annotations, EditorDraft, Item, ItemKind, Open } from '../types.js';

export type PullQuote = NonNullable<Statement['pullQuotes']>[number];

/** An annotation of any kind. The default pull quote is written like the others here. */
export type Annotated = Open<Figure> | Open<Demand> | Open<DatedEvent> | Open<Actor> | PullQuote;

type Named = Pick<Item, 'kind' | 'index'>;

/** The list of the statement for each kind of item. */
export const lists = {
  figure: 'figures',
  demand: 'demands',
  event: 'events',
  actor: 'actors',
  quote: 'pullQuotes',
} as const satisfies Record<ItemKind, keyof Annotations>;

export type ListKind = Exclude<ItemKind, 'quote'>;
type ListName = (typeof lists)[ListKind];
export const listKinds = ['figure', 'demand', 'event', 'actor'] as const satisfies ListKind[];

/** Returns the JSON pointer of an item. */
export const pathOf = ({ kind, index }: Named): string =>
  kind === 'quote' && index < 0 ? '/pullQuote' : `/${lists[kind]}/${index}`;

/** Returns the annotation of an item. */
export function annotationOf(draft: Annotations, { kind, index }: Named): Annotated | undefined {
  if (kind !== 'quote') return draft[lists[kind]][index];
  const { pullQuote, pullQuotes = [] } = draft;
  if (index >= 0) return pullQuotes[index];
  // The list says who says the default pull quote.
  return pullQuote === undefined
    ? undefined
    : (pullQuotes.find(({ source }) => source === pullQuote) ?? { source: pullQuote });
}

/** Fields that an item can do without. An empty text removes them. */
const optionalFields = new Set([
  ...['notation', 'since', 'sinceText', 'strength', 'leadIn', 'abbreviation', 'speaker'],
]);

/** Returns an object without the keys whose values are undefined, and without optional texts that are empty. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([key, each]) => each !== undefined && !(each === '' && optionalFields.has(key)),
    ),
  ) as T;

/** Returns a copy of a list with another item at an index. */
export const replaced = <T>(list: readonly T[], index: number, item: T): T[] =>
  list.map((each, i) => (i === index ? item : each));

/** Returns the annotations with some fields of an item changed. An undefined value or an empty text removes a field. */
export function changed<T extends Annotated>(
  annotations: Annotations,
  { kind, index }: Named,
  fields: { [Key in keyof T]?: T[Key] | undefined },
): Annotations {
  if (kind === 'quote') return withQuote(annotations, index, fields as Partial<PullQuote>);
  const list = annotations[lists[kind]] as Annotated[];
  const old = list[index];
  if (!old) return annotations;
  const item = compact({ ...old, ...fields });
  // What changes nothing is no step of the history.
  if (JSON.stringify(item) === JSON.stringify(old)) return annotations;
  return { ...annotations, [lists[kind]]: replaced(list, index, item) };
}

/** Changes a pull quote. Who says the default one is in the list. */
function withQuote(
  annotations: Annotations,
  index: number,
  fields: Partial<PullQuote>,
): Annotations {
  const { pullQuote, pullQuotes = [] } = annotations;
  const at = index >= 0 ? index : pullQuotes.findIndex(({ source }) => source === pullQuote);
  const old = pullQuotes[at] ?? { source: pullQuote! };
  const quote = compact({ ...old, ...fields });
  const next = at < 0 ? [...pullQuotes, quote] : replaced(pullQuotes, at, quote);
  return withQuotes(annotations, next);
}

/** Sets the list of pull quotes, and removes it if it is empty. */
function withQuotes(annotations: Annotations, quotes: PullQuote[]): Annotations {
  const rest = omit(annotations, 'pullQuotes');
  return quotes.length > 0 ? { ...rest, pullQuotes: quotes } : rest;
}

/** Makes a sentence the default pull quote, or takes this away. The one before stays in the list. */
export function withDefaultQuote(
  annotations: Annotations,
  source: string | undefined,
): Annotations {
  const { pullQuote: before, ...rest } = annotations;
  const { pullQuotes = [] } = annotations;
  const isListed = pullQuotes.some((quote) => quote.source === before);
  const kept = before === undefined || isListed ? pullQuotes : [...pullQuotes, { source: before }];
  // A default without a speaker needs no entry.
  const quotes = kept.filter((quote) => quote.source !== source || quote.speaker !== undefined);
  const next = withQuotes(rest, quotes);
  return source === undefined ? next : { ...next, pullQuote: source };
}

/** Returns the annotations without the note that an item is unconfirmed. */
export function confirmed(annotations: Annotations, item: Named): Annotations {
  if (item.kind === 'quote') return annotations;
  return changed<Open<Figure>>(annotations, item, { confirm: undefined });
}

/** Removes an item and what refers to it. */
export function withoutItem(annotations: Annotations, { kind, index }: Named): Annotations {
  if (kind === 'quote') {
    const { pullQuote, ...rest } = annotations;
    const { pullQuotes = [] } = annotations;
    const source = index < 0 ? pullQuote : pullQuotes[index]?.source;
    const next = withQuotes(
      annotations,
      pullQuotes.filter((quote, i) => i !== index && !(index < 0 && quote.source === source)),
    );
    return index < 0 ? withQuotes(rest, next.pullQuotes ?? []) : next;
  }
  const name = lists[kind];
  const id = (annotations[name][index] as { id: string } | undefined)?.id;
  const list = (annotations[name] as Annotated[]).filter((_, i) => i !== index);
  const next = { ...annotations, [name]: list };
  return id === undefined ? next : withoutReferences(next, name, id);
}

function withoutReferences(annotations: Annotations, name: ListName, id: string): Annotations {
  const next = { ...annotations };
  if (name === 'events')
    next.figures = next.figures.map((figure) => {
      return figure.since === id ? omit(figure, 'since', 'sinceText') : figure;
    });
  if (name === 'actors')
    next.demands = next.demands.map((demand) =>
      demand.addressees.includes(id)
        ? { ...demand, addressees: demand.addressees.filter((each) => each !== id) }
        : demand,
    );
  return withTranslations(next, name, (texts) => omit(texts, id));
}

/** Changes the texts of a list in every translation. A list without texts is left out. */
function withTranslations(
  annotations: Annotations,
  name: ListName,
  update: (texts: Record<string, unknown>) => Record<string, unknown>,
): Annotations {
  const { translations } = annotations;
  if (!translations) return annotations;
  const next = translations.map((translation) => {
    const { [name]: texts, ...rest } = translation;
    const kept = texts && update(texts);
    return kept && Object.keys(kept).length > 0 ? { ...rest, [name]: kept } : rest;
  });
  return { ...annotations, translations: next };
}

/** Gives an item another id, also where others refer to it. */
export function renamed(
  annotations: Annotations,
  item: { kind: ListKind; index: number },
  id: string,
): Annotations {
  const name = lists[item.kind];
  const old = annotations[name][item.index]?.id;
  if (old === undefined || old === id) return annotations;
  const next = { ...changed<Open<Figure>>(annotations, item, { id }) };
  const of = (each: string) => (each === old ? id : each);
  if (name === 'events')
    next.figures = next.figures.map((figure) =>
      figure.since === old ? { ...figure, since: id } : figure,
    );
  if (name === 'actors')
    next.demands = next.demands.map((demand) =>
      demand.addressees.includes(old)
        ? { ...demand, addressees: demand.addressees.map(of) }
        : demand,
    );
  return withTranslations(next, name, (texts) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [of(key), text])),
  );
}

/** Returns the sentences of a statement by id. */
export function sentenceOf(draft: EditorDraft, id: string): string | undefined {
  const groups = [
    ...draft.sections.flatMap(({ paragraphs }) => paragraphs),
    ...(draft.notes ?? []),
  ];
  for (const { sentences } of groups)
    for (const sentence of sentences) if (sentence.id === id) return sentence.text;
  return undefined;
}
