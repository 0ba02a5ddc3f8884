import type { Messages } from '../../../src/i18n/messages.js';
import { confirmations, notesIn } from '../../../src/draft/confirmations.js';
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
  const known = notesIn(confirm).map((note) => knownNotes.get(note));
  return known.every((note) => note !== undefined)
    ? { text: known.map((note) => items.notes[note]).join(' ') }
    : { text: items.ownNote, own: confirm };
}

/** The notes that a draft from a document has. */
const knownNotes = new Map<string, keyof EditorWords['items']['notes']>([
  [confirmations.figure, 'figure'],
  [confirmations.event, 'event'],
  [confirmations.actor, 'actor'],
  [confirmations.demand, 'demand'],
  [confirmations.range, 'range'],
  [confirmations.changed, 'changed'],
  [confirmations.name, 'signatory'],
  [confirmations.oneName, 'signatory'],
  [confirmations.twoNames, 'signatory'],
  [confirmations.row, 'row'],
  [confirmations.heads, 'row'],
  [confirmations.representative, 'representative'],
  [confirmations.joined, 'joined'],
  [confirmations.kind, 'kind'],
  [confirmations.kinds, 'kinds'],
  [confirmations.statement, 'statement'],
  [confirmations.undated, 'undated'],
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
