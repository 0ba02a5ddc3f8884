import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import {
  type Command,
  type EditorState,
  NodeSelection,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { schema, sentenceMarks } from './schema.js';
import { idsOf } from './sentences.js';

const { footnote, noteMark, paragraph } = schema.nodes;

interface Found {
  node: Node;
  at: number;
}

const marksIn = (doc: Node, id?: string): Found[] => {
  const found: Found[] = [];
  doc.descendants((node, at) => {
    if (node.type === noteMark && (id === undefined || node.attrs.note === id))
      found.push({ node, at });
  });
  return found;
};

const notesIn = (doc: Node): Found[] => {
  const found: Found[] = [];
  doc.forEach((node, at) => {
    if (node.type === footnote) found.push({ node, at });
  });
  return found;
};

/** Removes the marks of a footnote from the text. */
export function removeNoteMarks(tr: Transaction, id: string): void {
  for (const { at } of marksIn(tr.doc, id).reverse()) tr.delete(at, at + 1);
}

/** Whether the footnotes have the numbers 1, 2, 3 and so on. Then they are numbered again after each change. */
const isNumbered = (doc: Node) =>
  notesIn(doc).every(({ node }, index) => node.attrs.mark === String(index + 1));

function number(tr: Transaction): void {
  const numbers = new Map(
    notesIn(tr.doc).map(({ node }, index) => [node.attrs.id as string, String(index + 1)]),
  );
  const renumber = ({ node, at }: Found, id: string) => {
    const mark = numbers.get(id);
    if (mark !== undefined && node.attrs.mark !== mark) tr.setNodeAttribute(at, 'mark', mark);
  };
  for (const found of notesIn(tr.doc)) renumber(found, found.node.attrs.id as string);
  for (const found of marksIn(tr.doc)) renumber(found, found.node.attrs.note as string);
}

/** Returns the number that follows those of the other footnotes. */
function nextMark(doc: Node): string {
  const taken = new Set(notesIn(doc).map(({ node }) => node.attrs.mark as string));
  let next = taken.size + 1;
  while (taken.has(String(next))) next++;
  return String(next);
}

/** Adds a footnote to the words before the caret. The caret stays where it is. */
export const addNote =
  (text: string): Command =>
  (state, dispatch) => {
    const { $to } = state.selection;
    const before = $to.parent.textBetween(0, $to.parentOffset, '', '*');
    const words = text.replace(/\s+/g, ' ').trim();
    if ($to.parent.type !== paragraph || !before.trim() || !words) return false;
    if (!dispatch) return true;
    const at = $to.start() + before.trimEnd().length;
    const id = idsOf(state).note();
    const attrs = { mark: nextMark(state.doc) };
    const { marks = [] } = state.doc.resolve(at).nodeBefore ?? {};
    const { tr } = state;
    tr.insert(at, noteMark.create({ ...attrs, note: id }, null, sentenceMarks(marks)));
    // Footnotes are in the order of their marks.
    const later = new Set(
      marksIn(tr.doc)
        .filter((mark) => mark.at > at)
        .map(({ node }) => node.attrs.note as string),
    );
    const next = notesIn(tr.doc).find(({ node }) => later.has(node.attrs.id as string));
    tr.insert(
      next?.at ?? tr.doc.content.size,
      footnote.create({ ...attrs, id }, schema.text(words)),
    );
    if (isNumbered(state.doc)) number(tr);
    dispatch(closeHistory(tr));
    return true;
  };

/** Returns the id of the footnote in which the caret is, or beside whose mark it is. */
function noteAt({ selection }: EditorState): string | undefined {
  if (selection instanceof NodeSelection) return selection.node.attrs.note as string | undefined;
  const { parent, nodeBefore, nodeAfter } = selection.$head;
  if (parent.type === footnote) return parent.attrs.id as string;
  const mark = [nodeBefore, nodeAfter].find((node) => node?.type === noteMark);
  return mark?.attrs.note as string | undefined;
}

/** Removes the footnote at the caret with its marks. */
export const removeNote: Command = (state, dispatch) => {
  const id = noteAt(state);
  if (id === undefined) return false;
  if (!dispatch) return true;
  const { tr } = state;
  const isInside = state.selection.$head.parent.type === footnote;
  const [mark] = marksIn(tr.doc, id);
  const note = notesIn(tr.doc).find(({ node }) => node.attrs.id === id);
  if (note) tr.delete(note.at, note.at + note.node.nodeSize);
  removeNoteMarks(tr, id);
  if (isInside && mark) tr.setSelection(TextSelection.near(tr.doc.resolve(mark.at)));
  if (isNumbered(state.doc)) number(tr);
  dispatch(closeHistory(tr.scrollIntoView()));
  return true;
};

/** Goes from the mark of a footnote to its text, and from its text to its first mark. */
export const goToNote: Command = (state, dispatch) => {
  const id = noteAt(state);
  const isInside = state.selection.$head.parent.type === footnote;
  const [mark] = id === undefined ? [] : marksIn(state.doc, id);
  const note = notesIn(state.doc).find(({ node }) => node.attrs.id === id);
  const to = isInside ? mark && mark.at + 1 : note && note.at + note.node.nodeSize - 1;
  if (to === undefined) return false;
  const selection = TextSelection.create(state.doc, to);
  dispatch?.(state.tr.setSelection(selection).scrollIntoView());
  return true;
};
