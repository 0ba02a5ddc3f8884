import type { Draft } from './types.js';

/** What the author of a draft confirms. */
export const confirmations = {
  statement: 'the title, the date, and that the text is word for word that of the statement',
  undated: 'the title and the text, word for word; the day of issue was not found: put it in',
  figure: 'the value, its bound, and what it counts',
  range: 'whether the sentence gives a range, with this as its least or most, and what it counts',
  demand:
    "that it asks for something, whom, and how strongly; condense the sentence's own verbs into the heading",
  event: "what happened, condensed from the sentence's own words",
  actor: 'the name and the kind',
  name: 'that this is a name',
  oneName: 'that this is one name, not two',
  twoNames: 'that this and the next are two names, not one with "and"',
  row: 'that this is a signatory, and what is said of it',
  heads: 'that this is a signatory: the heads of the columns do not say so',
  representative: 'that the organization has signed, and by whom',
  joined:
    'the day on which this signatory, and those below it in the group, joined: write it as "joined"',
  kind: 'whether this is a person or an organization',
  changed:
    'that this still says what its sentence says: the sentence has changed since this was confirmed',
  kinds: 'whether this is a person or an organization (and the names like it in this list)',
};

/** Returns the notes in the `confirm` of an item. A signatory can have several: "that this is one name, not two; …". */
export const notesIn = (confirm: string): string[] =>
  Object.values(confirmations).includes(confirm) ? [confirm] : confirm.split('; ');

/** The notes that the items of a list share in a file, by the key in the file, and by the list. */
const parts = {
  confirmFigures: { figures: [confirmations.figure] },
  confirmDemands: { demands: [confirmations.demand], actors: [confirmations.actor] },
  confirmEvents: { events: [confirmations.event] },
  confirmSignatories: {
    signatories: [confirmations.representative, confirmations.heads, confirmations.row],
  },
} satisfies Record<string, Partial<Record<keyof Draft, string[]>>>;

type Item = { confirm?: string } | string;
type Lists = Record<string, Item[] | string>;
const partsOf = () => Object.entries<Record<string, string[]>>(parts);
const confirmOf = (item: Item) => (typeof item === 'string' ? undefined : item.confirm);

/**
 * Returns a draft that has a shared note once, before the lists, so that its author deletes one line for all items. If some
 * items have no note or another shared note, each item keeps its own, so that none is lost.
 */
export function withSharedNotes(draft: Draft): object {
  const { confirm, ...rest } = draft;
  const lists: Lists = { ...rest } as unknown as Lists;
  const shared: Record<string, string> = {};
  for (const [key, notesOf] of partsOf()) {
    const texts = Object.entries(notesOf).flatMap(([list, known]) => {
      const items = lists[list] as Item[];
      const used = known.filter((note) => items.some((item) => confirmOf(item) === note));
      const [note] = used;
      if (note === undefined || used.length > 1 || !items.every(confirmOf)) return [];
      const { length } = items.filter((item) => confirmOf(item) === note);
      lists[list] = items.map((item) => (confirmOf(item) === note ? bare(item) : item));
      return [`${list} (${length}): ${note}`];
    });
    if (texts.length > 0) shared[key] = texts.join('; ');
  }
  return { confirm, ...shared, ...lists };
}

/** Returns a draft whose items have their own notes instead of a shared one, so that each can be confirmed. */
export function withOwnNotes<T extends object>(draft: T): T {
  const lists = { ...draft } as unknown as Lists;
  for (const [key, notesOf] of partsOf()) {
    const text = lists[key];
    if (text === undefined) continue;
    Reflect.deleteProperty(lists, key);
    for (const [list, known] of Object.entries(notesOf)) {
      const confirm =
        known.find((note) => typeof text === 'string' && text.includes(`: ${note}`)) ??
        known.at(-1)!;
      lists[list] = (lists[list] as Item[]).map((item) => ({
        confirm,
        ...(typeof item === 'string' ? { name: item } : item),
      }));
    }
  }
  return lists as unknown as T;
}

function bare(item: Item): Item {
  if (typeof item === 'string') return item;
  const rest: { confirm?: string; name?: string } = { ...item };
  delete rest.confirm;
  // A signatory without details is its name alone.
  return rest.name !== undefined && Object.keys(rest).length === 1 ? rest.name : rest;
}
