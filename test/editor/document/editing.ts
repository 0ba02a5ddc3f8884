import { history, redo, undo } from 'prosemirror-history';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { fromDraft } from '../../../demo/editor/document/from-draft.js';
import { runsOf } from '../../../demo/editor/document/layout.js';
import { pastedText } from '../../../demo/editor/document/paste.js';
import { repaired, sentences } from '../../../demo/editor/document/sentences.js';
import { statementId } from '../../../demo/editor/document/statement-id.js';
import { toDraft } from '../../../demo/editor/document/to-draft.js';
import type { EditorDraft } from '../../../demo/editor/types.js';

type Paragraph = EditorDraft['sections'][0]['paragraphs'][0];

/** Returns a draft of paragraphs. Each paragraph is a list of sentences. */
export function draftOf(paragraphs: string[][], more: Partial<EditorDraft> = {}): EditorDraft {
  return {
    schemaVersion: 1,
    id: 'test',
    title: 'A title',
    date: '2024-05-03',
    language: 'en',
    sha256: '',
    sections: [
      {
        id: 'section-1',
        paragraphs: paragraphs.map((texts, index): Paragraph => ({
          id: `p${index + 1}`,
          sentences: texts.map((text, at) => ({ id: `p${index + 1}s${at + 1}`, text })),
        })),
      },
    ],
    figures: [],
    demands: [],
    events: [],
    actors: [],
    signatories: [],
    ...more,
  };
}

/** An editor without a page. `|` in a text marks the caret or both ends of the selection. */
export function edit(draft: EditorDraft) {
  let state = repaired(
    EditorState.create({
      doc: fromDraft(draft),
      plugins: [sentences(), statementId(draft), history({ newGroupDelay: 0 })],
    }),
  );
  const dispatch = (tr: typeof state.tr) => {
    state = state.apply(tr);
    state.doc.check();
  };
  /** Returns the place after some words in the text of the whole document. */
  const placeOf = (words: string, isAfter: boolean) => {
    let place = -1;
    state.doc.forEach((block, at) => {
      const found = block.textContent.indexOf(words);
      if (place < 0 && found >= 0) place = at + 1 + found + (isAfter ? words.length : 0);
    });
    if (place < 0) throw new Error(`no block contains ${JSON.stringify(words)}`);
    return place;
  };
  const editor = {
    get state() {
      return state;
    },
    get draft() {
      return toDraft(state.doc);
    },
    /** The sentences of each block, with white space at their ends. */
    get sentences() {
      return state.doc.children.flatMap((block) =>
        block.inlineContent && block.type.name !== 'title' && block.type.name !== 'heading'
          ? [
              runsOf(block).map(({ id, nodes }) => [
                id,
                nodes.map(({ text = '*' }) => text).join(''),
              ]),
            ]
          : [],
      );
    },
    after(words: string) {
      dispatch(state.tr.setSelection(TextSelection.create(state.doc, placeOf(words, true))));
      return editor;
    },
    before(words: string) {
      dispatch(state.tr.setSelection(TextSelection.create(state.doc, placeOf(words, false))));
      return editor;
    },
    select(from: string, to = from) {
      const selection = TextSelection.create(state.doc, placeOf(from, false), placeOf(to, true));
      dispatch(state.tr.setSelection(selection));
      return editor;
    },
    /** Types a text letter by letter. */
    type(text: string) {
      for (const letter of text) dispatch(state.tr.insertText(letter));
      return editor;
    },
    paste(text: string) {
      dispatch(state.tr.replaceSelection(pastedText(text)));
      return editor;
    },
    delete() {
      dispatch(state.tr.deleteSelection());
      return editor;
    },
    run(command: Command) {
      return command(state, dispatch);
    },
    dispatch,
    undo: () => undo(state, dispatch),
    redo: () => redo(state, dispatch),
  };
  return editor;
}
