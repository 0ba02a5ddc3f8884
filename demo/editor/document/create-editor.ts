import '../../styles/editor-text.css';
import { closeHistory, history, redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { directionOf } from '../../../src/utils/language-tag.js';
import type { EditorWords } from '../../words/editor/en.js';
import type { Annotations, Editor, EditorDraft, Item, SelectedWords } from '../types.js';
import { fromDraft } from './from-draft.js';
import { linkAt } from './commands.js';
import { itemsOf } from './items.js';
import { keys } from './keys.js';
import { runsOf } from './layout.js';
import { marks, selectedItem, withSelected } from './marks.js';
import { clipboardParser, pastedText, withoutStyles } from './paste.js';
import { blockKind, isHeading } from './selection.js';
import { annotationsOf, schema, sentenceIdOf, withAnnotations } from './schema.js';
import { repaired, sentences } from './sentences.js';
import { statementId } from './statement-id.js';
import { toDraft } from './to-draft.js';

/** The buttons in the text are named in `language`, the language of the page. */
export interface EditorOptions {
  words: EditorWords;
  language: string;
}

/** Creates the editor of a draft in an element. */
export function createEditor(
  place: HTMLElement,
  draft: EditorDraft,
  { words, language }: EditorOptions,
): Editor {
  // Each statement has a history and ids of its own.
  const stateOf = (opened: EditorDraft) =>
    repaired(
      EditorState.create({
        doc: fromDraft(opened),
        plugins: [
          keys(),
          sentences(),
          statementId(opened),
          marks({ ...words.text, language }),
          history(),
        ],
      }),
    );
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of [...listeners]) listener();
  };
  const view: EditorView = new EditorView(place, {
    state: stateOf(draft),
    attributes: ({ doc }) => attributesOf(doc, words),
    clipboardParser,
    clipboardTextParser: (text) => pastedText(text),
    transformPastedHTML: withoutStyles,
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      notify();
    },
  });
  const run = (command: Command) => command(view.state, view.dispatch, view);
  return {
    get draft() {
      return toDraft(view.state.doc);
    },
    get items() {
      return itemsOf(view.state.doc);
    },
    get selected() {
      return selectedItem(view.state);
    },
    get selectedWords() {
      return selectedWordsOf(view.state);
    },
    get block() {
      return blockKind(view.state);
    },
    get link() {
      return linkAt(view.state);
    },
    get canUndo() {
      return undoDepth(view.state) > 0;
    },
    get canRedo() {
      return redoDepth(view.state) > 0;
    },
    annotate(
      update: (annotations: Annotations) => Annotations,
      { isOwnStep }: { isOwnStep: boolean } = { isOwnStep: true },
    ) {
      const annotations = annotationsOf(view.state.doc);
      const next = update(annotations);
      if (next === annotations) return;
      const tr = withAnnotations(view.state.tr, next);
      view.dispatch(isOwnStep ? closeHistory(tr) : tr.setMeta('addToHistory', false));
    },
    select(item?: Pick<Item, 'kind' | 'index'>) {
      view.dispatch(withSelected(view.state.tr, item));
    },
    goTo(id: string) {
      const range = rangeOf(view.state.doc, id);
      if (!range) return false;
      const selection = TextSelection.create(view.state.doc, range.from, range.to);
      view.dispatch(view.state.tr.setSelection(selection).scrollIntoView());
      view.focus();
      return true;
    },
    open(opened: EditorDraft) {
      view.updateState(stateOf(opened));
      notify();
    },
    run,
    can: (command: Command) => command(view.state, undefined, view),
    undo: () => void run(undo),
    redo: () => void run(redo),
    focus() {
      view.focus();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    destroy() {
      listeners.clear();
      view.destroy();
    },
  };
}

/** From this number of blocks on, the browser draws only those that are near the screen. */
const longFrom = 200;

function attributesOf(doc: Node, words: EditorWords) {
  const { language } = annotationsOf(doc);
  return {
    class: doc.childCount < longFrom ? 'editor-text' : 'editor-text long',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.text.label,
    spellcheck: 'true',
    lang: language,
    dir: directionOf(language),
  };
}

/** Returns the selected words if they are of one sentence. */
function selectedWordsOf({ doc, selection }: EditorState): SelectedWords | undefined {
  const { from, to, $from, $to, empty } = selection;
  if (empty || !$from.sameParent($to) || isHeading({ node: $from.parent })) return undefined;
  const ids = new Set<string | undefined>();
  doc.nodesBetween(from, to, (node, at) => {
    if (!node.isText) return;
    const text = node.text!.slice(Math.max(from - at, 0), to - at);
    if (text.trim()) ids.add(sentenceIdOf(node));
  });
  const [sentence] = ids;
  const words = doc.textBetween(from, to).trim();
  return sentence !== undefined && ids.size === 1 && words ? { sentence, words } : undefined;
}

/** Returns the words of a sentence, a paragraph, a section or a footnote. A section is selected by its heading. */
function rangeOf(doc: Node, id: string): { from: number; to: number } | undefined {
  let found: { from: number; to: number } | undefined;
  doc.forEach((block, at) => {
    const start = at + 1;
    if (found) return;
    if (id === 'title' && block.type === schema.nodes.title)
      found = { from: start, to: start + block.content.size };
    if (!block.inlineContent) {
      // The section has no heading, so the caret goes before its first words.
      const next = doc.resolve(at + block.nodeSize).nodeAfter;
      const inside = at + block.nodeSize + 1;
      if (block.attrs.id === id && next?.inlineContent) found = { from: inside, to: inside };
      return;
    }
    if (block.attrs.id === id) found = { from: start, to: start + block.content.size };
    for (const run of found ? [] : runsOf(block)) {
      if (run.id !== id) continue;
      const text = run.nodes.map((node) => node.text ?? '.').join('');
      const lead = text.length - text.trimStart().length;
      found = { from: start + run.from + lead, to: start + run.from + text.trimEnd().length };
    }
  });
  return found;
}
