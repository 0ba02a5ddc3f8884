import type { Messages } from '../../../src/i18n/messages.js';
import type { Context } from '../context.js';
import type { Editor, EditorDraft, Item, ItemKind } from '../types.js';
import {
  annotationOf,
  type ListKind,
  listKinds,
  lists,
  type PullQuote,
  sentenceOf,
} from './annotations.js';
import type { EditorWords } from '../../words/editor/en.js';
import type { Actor, DatedEvent, Demand, Figure } from '../../../src/statement/schema.js';

/** Shortens a text to one line of a list. */
export const start = (text: string, most = 80): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** Returns an item in a few words of the statement. */
export function summaryOf(
  draft: EditorDraft,
  item: Pick<Item, 'kind' | 'index'>,
  { number }: Pick<Messages, 'number'>,
): string {
  const annotation = annotationOf(draft, item);
  if (!annotation) return '';
  switch (item.kind) {
    case 'figure': {
      const { value, notation, counts } = annotation as Figure;
      return `${typeof value === 'string' ? value : number(value, notation)} ${counts}`;
    }
    case 'demand':
    case 'event':
      return (annotation as Demand | DatedEvent).heading;
    case 'actor':
      return (annotation as Actor).name;
    case 'quote':
      return start(sentenceOf(draft, (annotation as PullQuote).source) ?? '');
  }
}

/** Returns what the author has to check, in the language of the page. An unknown note is from the author's own file. */
export function noteOf(confirm: string, { items }: EditorWords): { text: string; own?: string } {
  const known = knownNotes.get(confirm);
  return known ? { text: items.notes[known] } : { text: items.ownNote, own: confirm };
}

/** The notes that a draft from a document has. */
const knownNotes = new Map<string, keyof EditorWords['items']['notes']>([
  ['the value, its bound, and what it counts', 'figure'],
  ["what happened, condensed from the sentence's own words", 'event'],
  ['the name and the kind', 'actor'],
  [
    "that it asks for something, whom, and how strongly; condense the sentence's own verbs into the heading",
    'demand',
  ],
  [
    'whether the sentence gives a range, with this as its least or most, and what it counts',
    'range',
  ],
  ['that this is a name', 'signatory'],
  ['that this is one name, not two', 'signatory'],
  ['that this and the next are two names, not one with "and"', 'signatory'],
  ['that this is a signatory, and what is said of it', 'row'],
  ['that this is a signatory: the heads of the columns do not say so', 'row'],
  ['that the organization has signed, and by whom', 'representative'],
  ['whether this is a person or an organization', 'kind'],
  ['whether this is a person or an organization (and the names like it in this list)', 'kinds'],
  ['the title, the date, and that the text is word for word that of the statement', 'statement'],
  ['the title and the text, word for word; the day of issue was not found: put it in', 'undated'],
]);

/** The note of a new item, by the kind of item. */
export const noteOfKind = (kind: ListKind): string =>
  [...knownNotes].find(([, name]) => name === kind)![0];

export const isOpen = ({ confirm }: { confirm?: string | undefined }): boolean =>
  confirm !== undefined;

/** Returns the signatories that are unconfirmed, by their indices. */
export const openSignatories = ({ signatories }: EditorDraft): number[] =>
  signatories.flatMap((each, index) => (typeof each !== 'string' && isOpen(each) ? [index] : []));

/** How many items have been confirmed. The statement itself is one. Signatories are a list of their own. */
export function progressOf(draft: EditorDraft): { confirmed: number; total: number } {
  const items = listKinds.flatMap((kind) => draft[lists[kind]] as { confirm?: string }[]);
  const all = [draft, ...items];
  return { confirmed: all.filter((item) => !isOpen(item)).length, total: all.length };
}

/** Returns the translated texts whose original changed since, by the index of the translation and the key of the text. */
export const openTranslations = ({ translations = [] }: EditorDraft) =>
  translations.flatMap(({ confirm = {} }, index) =>
    Object.keys(confirm).map((key) => ({ index, key })),
  );

/** How many items are unconfirmed in all, with signatories and translated texts. */
export const openCount = (draft: EditorDraft): number => {
  const { confirmed, total } = progressOf(draft);
  return total - confirmed + openSignatories(draft).length + openTranslations(draft).length;
};

/** Returns the unconfirmed item after or before the selected one in the text. After the last comes the first. */
export function nextOpen(editor: Editor, step: 1 | -1): Item | undefined {
  const { items, selected } = editor;
  const at = items.findIndex(
    ({ kind, index }) => kind === selected?.kind && index === selected.index,
  );
  const ordered = step === 1 ? items : [...items].reverse();
  const from = at < 0 ? 0 : step === 1 ? at + 1 : items.length - at;
  return [...ordered.slice(from), ...ordered.slice(0, Math.max(0, from - 1))].find(isOpen);
}

/** Returns the number of an item among those of its kind, from 1, and how many there are. */
export function numberOf(
  { items }: Editor,
  { kind, index }: Pick<Item, 'kind' | 'index'>,
): { n: number; total: number } {
  const ofKind = items.filter((item) => item.kind === kind);
  const n = kind === 'quote' ? ofKind.findIndex((item) => item.index === index) : index;
  return { n: n + 1, total: ofKind.length };
}

/** Moves the focus to the heading of the panel. */
export function focusPanel({ focus }: Context): void {
  focus('#item-heading');
}

/** Selects the next unconfirmed item. Returns whether there is one. */
export function goToOpen({ editor }: Context, step: 1 | -1): boolean {
  const next = nextOpen(editor, step);
  if (next) editor.select(next);
  return next !== undefined;
}

/** Whether an item of a kind can be unconfirmed. */
export const isListed = (kind: ItemKind): kind is Exclude<ItemKind, 'quote'> => kind !== 'quote';
