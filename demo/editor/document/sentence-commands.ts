import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { closeHistory } from 'prosemirror-history';
import { annotationsOf, schema, withAnnotations } from './schema.js';
import { sentenceAtCaret } from './selection.js';
import { idsOf } from './sentences.js';
import { dividedSources, joinedSources } from './sources.js';

const textBetween = ({ doc }: EditorState, from: number, to: number) =>
  doc.textBetween(from, to).trim();

/** Divides the sentence at the caret. An annotation whose words are in the second part alone moves to that part. */
export const splitSentence: Command = (state, dispatch) => {
  const { selection } = state;
  const found = sentenceAtCaret(state);
  if (!found || !selection.empty) return false;
  const { id, to, from, block } = found.sentence;
  const [text, newText] = [
    textBetween(state, from, selection.head),
    textBetween(state, selection.head, to),
  ];
  if (!text || !newText) return false;
  if (!dispatch) return true;
  const space = /^\s*/.exec(state.doc.textBetween(selection.head, to))![0].length;
  const newId = idsOf(state).sentence(block.node.attrs.id as string);
  const tr = state.tr.addMark(selection.head + space, to, schema.mark('sentence', { id: newId }));
  const annotations = annotationsOf(state.doc);
  const moved = dividedSources(annotations, { id, text, newId, newText });
  if (moved !== annotations) withAnnotations(tr, moved);
  dispatch(closeHistory(tr));
  return true;
};

/** Joins the sentence at the caret and the next sentence of its paragraph. The annotations of both stay. */
export const joinSentences: Command = (state, dispatch) => {
  const found = sentenceAtCaret(state);
  const { sentence, next } = found ?? {};
  if (!sentence || !next) return false;
  const mark = schema.mark('sentence', { id: sentence.id });
  const tr = withAnnotations(
    state.tr.addMark(next.from, next.to, mark),
    joinedSources(annotationsOf(state.doc), sentence.id, next.id),
  );
  dispatch?.(closeHistory(tr));
  return true;
};

/** Selects the words of the sentence at the caret. */
export const selectSentence: Command = (state, dispatch) => {
  const found = sentenceAtCaret(state);
  if (!found) return false;
  const { from, to } = found.sentence;
  const text = state.doc.textBetween(from, to, undefined, '.');
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length];
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, from + start, from + end)));
  return true;
};
