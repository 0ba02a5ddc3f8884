import type { Messages } from '../../src/i18n/messages.js';
import type { Checks } from './checks/checker.js';
import type { Place } from './checks/places.js';
import type { Annotations, Editor, EditorDraft, Item, ItemKind, SelectedWords } from './types.js';
import type { EditorWords } from '../words/editor/en.js';

/** Returns a change that adds an item of the selected words to the end of its list. */
export type NewItem = (
  kind: ItemKind,
  selected: SelectedWords,
  draft: EditorDraft,
) => (annotations: Annotations) => Annotations;

/** The input of every template around the text. */
export interface Context {
  editor: Editor;
  words: EditorWords;
  /** The messages of the library in the language of the page, for numbers and dates. */
  messages: Messages;
  /** The result of the last check. */
  checks: Checks;
  newItem: NewItem;
  /** Languages of statements by their own names. */
  languages: Record<string, string>;
  /** Goes to the place of an error: opens its tab and moves the focus there. */
  show: (place: Place) => void;
  /** Renders what has changed, and moves the focus to the first element that a selector finds. */
  focus: (selector: string) => void;
  /** Moves the focus to the text, or to the mark of an item in it. */
  focusText: (item?: Item) => void;
  /** Renders everything again, after a change outside of the document. */
  redraw: () => void;
  /** Tells assistive technology what has happened. */
  announce: (text: string) => void;
  /** Notes that the author has saved the statement as a file. */
  saved: () => void;
  /** Notes that the statement, as it now reads, can be on a website. */
  exported: () => void;
  /** Waits for the check of the statement as it now stands. */
  checked: () => Promise<Checks>;
}
