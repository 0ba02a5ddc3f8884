import type { LanguageChoice } from '../open/language.js';
import type { Source } from '../open/messages.js';
import type { Editor } from '../types.js';
import type { Translation } from '../../../src/statement/schema.js';
import { groupsOf, pagesOf, type Slot } from './slots.js';
import type { Row } from './review.js';

/** A document in another language, while the author takes its texts. */
export interface Review {
  file: string;
  language: string;
  rows: Row[];
  signatories: number;
  /** What was left out when the document was read, in English. */
  report: string[];
  showsAll: boolean;
  page: number;
  /** Whether the author has asked to close it before all is decided. */
  isClosing: boolean;
}

type Import =
  | { name: 'choose' }
  | { name: 'reading'; source: Source; abort: AbortController }
  /** `isEnglish` is a message of a reader. */
  | { name: 'failed'; message: string; isEnglish: boolean }
  | { name: 'review'; review: Review };

/** What the tab of translations remembers. */
export interface TranslationsState {
  index: number;
  page: number;
  /** The key of the field that had the focus last. */
  at?: string;
  language: LanguageChoice;
  status: Translation['status'];
  pasted: string;
  /** Whether the form that adds a translation is open. */
  isAdding: boolean;
  import: Import;
}

const states = new WeakMap<Editor, TranslationsState>();

/** Returns the state of an editor. */
export function stateOf(editor: Editor): TranslationsState {
  const { translations = [] } = editor.draft;
  let state = states.get(editor);
  if (!state) {
    state = {
      ...{ index: 0, page: 0, pasted: '', status: 'unofficial', isAdding: false },
      language: { value: '', typed: '' },
      import: { name: 'choose' },
    };
    states.set(editor, state);
  }
  state.index = Math.max(0, Math.min(state.index, translations.length - 1));
  return state;
}

/** Begins anew, for a statement that was opened. */
export function forgetTranslations(editor: Editor): void {
  const state = states.get(editor);
  if (state?.import.name === 'reading') state.import.abort.abort();
  states.delete(editor);
}

/** Returns the shown translation. */
export const shownTranslation = (editor: Editor): Translation | undefined =>
  editor.draft.translations?.[stateOf(editor).index];

/** Returns the fields of the shown translation in their order. */
export const slotsOf = (editor: Editor): Slot[] =>
  groupsOf(editor.draft, shownTranslation(editor)).flatMap(({ slots }) => slots);

/** Shows the page with a field. */
export function showPageOf(editor: Editor, key: string): void {
  const state = stateOf(editor);
  const pages = pagesOf(groupsOf(editor.draft, shownTranslation(editor)));
  const page = pages.findIndex((groups) =>
    groups.some(({ slots }) => slots.some((slot) => isIn(key, slot.key))),
  );
  if (page >= 0) state.page = page;
}

const isIn = (key: string, slot: string) => key === slot || key.startsWith(`${slot}/`);

/** Shows the translation and the page of an error. */
export function showTranslation(
  editor: Editor,
  { index, key }: { index: number; key: string },
): void {
  const state = stateOf(editor);
  // A document whose texts are being taken would be in the place of the fields.
  if (state.import.name === 'review') return;
  state.index = index;
  showPageOf(editor, key);
}

/** Returns selectors for the field of an error, from the most precise. */
export function translationSelectors(key: string): string[] {
  const parts = key.split('/');
  return parts.map((_, count) => {
    const start = parts.slice(0, parts.length - count).join('/');
    return `.translations [data-key=${JSON.stringify(start)}]`;
  });
}
