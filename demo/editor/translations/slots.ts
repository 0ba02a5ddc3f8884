import type { Mark, Translation } from '../../../src/statement/schema.js';
import type { EditorDraft } from '../types.js';

/** The texts of a statement that a translation can have, in the order in which they are translated. */
export interface Slot {
  /** Its place in a translation, like a JSON pointer without the first slash: "title", "sentences/p1s2". */
  key: string;
  kind:
    | 'title'
    | 'heading'
    | 'sentence'
    | 'counts'
    | 'value'
    | 'sinceText'
    | 'demand'
    | 'event'
    | 'actor';
  /** The text in the language of the statement. */
  original: string;
  marks?: Mark[] | undefined;
  /** The number of a sentence in the statement, from 1. */
  number?: number;
  /** The id of the sentence that a text beside the text of the statement belongs to. */
  source?: string;
}

type GroupKind = 'title' | 'section' | 'notes' | 'figures' | 'demands' | 'events' | 'actors';

/** Slots that belong together: those of a section, of the footnotes, of a list of annotations. */
export interface Group {
  kind: GroupKind;
  /** The heading of a section. */
  heading?: string | undefined;
  slots: Slot[];
}

/** Returns what a translation can have, without groups that are empty. */
export function groupsOf(draft: EditorDraft, translation?: Translation): Group[] {
  const { title, sections, notes = [], figures, demands, events, actors } = draft;
  let number = 0;
  const ofSentence = ({
    id,
    text,
    marks,
  }: {
    id: string;
    text: string;
    marks?: Mark[] | undefined;
  }): Slot => ({
    ...{ key: `sentences/${id}`, kind: 'sentence', original: text, marks, number: ++number },
  });
  const addressed = new Set(demands.flatMap(({ addressees }) => addressees));
  const groups: Group[] = [
    { kind: 'title', slots: [{ key: 'title', kind: 'title', original: title }] },
    ...sections.map(({ id, heading, paragraphs }): Group => ({
      kind: 'section',
      heading,
      slots: [
        ...(heading === undefined
          ? []
          : [{ key: `sections/${id}`, kind: 'heading' as const, original: heading }]),
        ...paragraphs.flatMap(({ sentences }) => sentences.map(ofSentence)),
      ],
    })),
    { kind: 'notes', slots: notes.flatMap(({ sentences }) => sentences.map(ofSentence)) },
    {
      kind: 'figures',
      slots: figures.flatMap(({ id, value, counts, since, sinceText, source }): Slot[] => {
        const given = translation?.figures?.[id];
        const key = `figures/${id}`;
        const slots: Slot[] = [{ key: `${key}/counts`, kind: 'counts', original: counts }];
        // A number is not translated, so the field is there to empty it.
        if (typeof value === 'string' || given?.value !== undefined)
          slots.unshift({ key: `${key}/value`, kind: 'value', original: String(value) });
        if (since !== undefined || sinceText !== undefined || given?.sinceText !== undefined)
          slots.push({ key: `${key}/sinceText`, kind: 'sinceText', original: sinceText ?? '' });
        return slots.map((slot) => ({ ...slot, source }));
      }),
    },
    { kind: 'demands', slots: named('demands', 'demand', demands, 'heading') },
    { kind: 'events', slots: named('events', 'event', events, 'heading') },
    {
      kind: 'actors',
      slots: named(
        'actors',
        'actor',
        actors.filter(({ id }) => addressed.has(id) || translation?.actors?.[id] !== undefined),
        'name',
      ),
    },
  ];
  return groups.filter(({ slots }) => slots.length > 0);
}

const named = <Field extends string>(
  list: string,
  kind: Slot['kind'],
  items: readonly ({ id: string; source: string } & Record<Field, string>)[],
  field: Field,
): Slot[] =>
  items.map((item) => ({
    ...{ key: `${list}/${item.id}`, kind, original: item[field], source: item.source },
  }));

/** A part of the text that is shown at a time, since a long text has too many fields for one page. */
export type Page = Group[];

/** How many fields a page has at most. */
const most = 50;

/** Divides groups into pages. A new page begins with a group if the last one has no place for all of it. */
export function pagesOf(groups: readonly Group[]): Page[] {
  const pages: Page[] = [[]];
  let count = 0;
  for (const group of groups) {
    if (count > 0 && count + group.slots.length > most) {
      pages.push([]);
      count = 0;
    }
    for (let at = 0; at < group.slots.length; at += most) {
      if (at > 0) {
        pages.push([]);
        count = 0;
      }
      const slots = group.slots.slice(at, at + most);
      pages.at(-1)!.push({ ...group, slots });
      count += slots.length;
    }
  }
  return pages;
}
