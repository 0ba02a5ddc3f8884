import { fill } from '../../../src/i18n/format.js';
import type { Messages } from '../../../src/i18n/messages.js';
import type { EditorWords } from '../../words/editor/en.js';
import { lists } from '../panels/annotations.js';
import type { EditorDraft, Item, ItemKind } from '../types.js';

/** Where the author can change a value. */
export type Place =
  | { kind: 'title' }
  /** A sentence, a paragraph, a section or a footnote. */
  | { kind: 'text'; id: string }
  | { kind: 'item'; item: Pick<Item, 'kind' | 'index'>; field: string }
  | { kind: 'signatory'; index: number; field: string }
  | { kind: 'details'; field: string }
  /** A text of a translation. Its key is like a JSON pointer in the translation: "sentences/p1s2". */
  | { kind: 'translation'; index: number; key: string }
  /** The list of errors. */
  | { kind: 'checks' }
  /** The first unconfirmed item. */
  | { kind: 'open' };

const kindOfList = new Map<string, ItemKind>(
  Object.entries(lists).map(([kind, list]) => [list, kind as ItemKind]),
);

/** Returns where the value at a JSON pointer can be changed. */
export function placeOf(path: string, draft: EditorDraft): Place {
  const [name = '', key = '', field = '', ...rest] = path
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  const index = Number(key);
  const kind = kindOfList.get(name);
  if (name === 'title') return { kind: 'title' };
  if (name === 'pullQuote') return { kind: 'item', item: { kind: 'quote', index: -1 }, field: '' };
  if (kind && key !== '') return { kind: 'item', item: { kind, index }, field };
  if (name === 'signatories' && key !== '') return { kind: 'signatory', index, field };
  if (name === 'translations' && key !== '')
    return { kind: 'translation', index, key: [field, ...rest].filter(Boolean).join('/') };
  if (name === 'sections' || name === 'notes') {
    const id = textIdOf(draft, name, [key, field, ...rest]);
    return id === undefined ? { kind: 'title' } : { kind: 'text', id };
  }
  return { kind: 'details', field: name };
}

/** Returns the id of the smallest part of the text around a value. */
function textIdOf(draft: EditorDraft, name: 'sections' | 'notes', keys: string[]) {
  const [part, , paragraph, , sentence] = keys;
  if (name === 'notes') {
    const note = draft.notes?.[Number(part)];
    return note?.sentences[Number(paragraph)]?.id ?? note?.id;
  }
  const section = draft.sections[Number(part)];
  const within = section?.paragraphs[Number(paragraph)];
  return within?.sentences[Number(sentence)]?.id ?? within?.id ?? section?.paragraphs[0]?.id;
}

/** Returns the name of a place for a person. */
export function nameOf(
  path: string,
  place: Place,
  { words, messages }: { words: EditorWords; messages: Messages },
): string {
  const { places } = words.checks;
  const numbered = (text: string, index: number) => fill(text, { n: messages.number(index + 1) });
  switch (place.kind) {
    case 'title':
      return path.startsWith('/title') ? places.title : places.statement;
    case 'text': {
      const [, list, index = '0', , , part] = path.split('/');
      if (list === 'notes') return numbered(places.note, Number(index));
      return part === 'sentences' ? places.sentence : numbered(places.section, Number(index));
    }
    case 'item':
      return numbered(places[place.item.kind], place.item.index);
    case 'signatory':
      return numbered(places.signatory, place.index);
    case 'translation':
      return numbered(places.translation, place.index);
    case 'checks':
    case 'open':
    case 'details':
      return place.kind === 'details' && place.field !== '' ? places.details : places.statement;
  }
}

/** Returns the errors of an item, or of another object, by its fields. Errors of the whole object are under ''. */
export function faultsAt(
  faults: readonly { path: string; message: string }[],
  path: string,
): Record<string, string[] | undefined> {
  const found: Record<string, string[] | undefined> = Object.create(null) as Record<string, never>;
  for (const fault of faults) {
    if (fault.path !== path && !fault.path.startsWith(`${path}/`)) continue;
    const [field = ''] = fault.path.slice(path.length + 1).split('/');
    (found[field] ??= []).push(fault.message);
  }
  return found;
}
