import { deleteSelection } from 'prosemirror-commands';
import type { Node } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { removeNoteMarks } from './note-commands.js';
import { type Form, schema } from './schema.js';
import { asParagraph, isHeading, isParagraph, neighbour, type Place } from './selection.js';

const { nodes } = schema;

/** Returns the block of an empty selection, and whether the caret is at its start or its end. */
function caretBlock({ selection }: EditorState, edge: 'start' | 'end'): Place | undefined {
  const { $head, empty } = selection;
  if (!empty || $head.depth !== 1) return undefined;
  const isAtEdge = $head.parentOffset === (edge === 'start' ? 0 : $head.parent.content.size);
  return isAtEdge ? { node: $head.parent, at: $head.before(), index: $head.index(0) } : undefined;
}

/** Divides the paragraph at the caret. A heading is followed by a paragraph, and an empty list item ends its list. */
export const splitParagraph: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.depth !== 1 || $to.depth !== 1) return deleteSelection(state, dispatch);
  const { parent } = $from;
  if (parent.type === nodes.footnote) return true;
  const { item, quote } = parent.attrs as Form;
  if (parent.type === nodes.paragraph && parent.content.size === 0 && (item || quote)) {
    dispatch?.(
      state.tr.setNodeMarkup($from.before(), undefined, {
        ...parent.attrs,
        item: null,
        quote: null,
      }),
    );
    return true;
  }
  if (!dispatch) return true;
  const tr = state.tr.deleteSelection();
  const $at = tr.doc.resolve(tr.mapping.map(state.selection.from));
  if ($at.parent.type === nodes.title) splitTitle(tr);
  else {
    // The empty first part is new, so that links still lead to the words.
    const isAtStart = $at.parentOffset === 0 && $at.parent.content.size > 0;
    const rest =
      isHeading({ node: $at.parent }) && !isAtStart
        ? {}
        : { item: item && { ...without(item, 'mark') }, quote };
    const type = isHeading({ node: $at.parent }) && !isAtStart ? nodes.paragraph : $at.parent.type;
    tr.split($at.pos, 1, [{ type, attrs: isAtStart ? $at.parent.attrs : { id: null, ...rest } }]);
    if (isAtStart) tr.setNodeMarkup($at.before(), nodes.paragraph, { id: null, ...rest });
  }
  dispatch(tr.scrollIntoView());
  return true;
};

const without = (item: object, key: string) =>
  Object.fromEntries(Object.entries(item).filter(([name]) => name !== key));

/** The words after the caret in the title become the first paragraph. */
function splitTitle(tr: Transaction): void {
  const { $head } = tr.selection;
  const rest = $head.parent.textBetween($head.parentOffset, $head.parent.content.size).trim();
  tr.delete($head.pos, $head.end());
  let at = $head.after() - ($head.end() - $head.pos);
  const next = tr.doc.resolve(at).nodeAfter;
  if (next?.type === nodes.break) at += next.nodeSize;
  tr.insert(at, nodes.paragraph.create({ id: null }, rest ? schema.text(rest) : null));
  tr.setSelection(TextSelection.create(tr.doc, at + 1));
}

/** Backspace at the start of a block: makes it a plain paragraph, or joins it and the paragraph before it. */
export const joinBackwards: Command = (state, dispatch) => {
  const place = caretBlock(state, 'start');
  if (!place) return false;
  const { node, at } = place;
  const { item, quote, label } = node.attrs;
  const before = neighbour(state.doc, place, -1);
  if (isParagraph(place) && (item || quote || label)) {
    dispatch?.(state.tr.setNodeMarkup(at, undefined, asParagraph(place)));
    return true;
  }
  if (isHeading(place)) {
    dispatch?.(state.tr.setNodeMarkup(at, nodes.paragraph, asParagraph(place)));
    return true;
  }
  if (node.type === nodes.footnote) return removeEmpty(state, place, dispatch);
  return !before || node.type === nodes.title || join(state, before, place, dispatch);
};

/** Delete at the end of a block joins it and the paragraph after it. */
export const joinForwards: Command = (state, dispatch) => {
  const place = caretBlock(state, 'end');
  if (!place) return false;
  let after = neighbour(state.doc, place, 1);
  if (!after || after.node.type === nodes.footnote || place.node.type === nodes.footnote)
    return true;
  // The first section begins invisibly.
  if (after.node.type === nodes.break && place.node.type === nodes.title)
    after = neighbour(state.doc, after, 1) ?? after;
  if (place.node.content.size === 0 && isParagraph(place))
    return removeEmpty(state, place, dispatch);
  return join(state, place, after, dispatch);
};

function removeEmpty(
  state: EditorState,
  { node, at }: Place,
  dispatch?: (tr: Transaction) => void,
) {
  if (node.content.size > 0) return true;
  const tr = state.tr.delete(at, at + node.nodeSize);
  if (node.type === nodes.footnote) removeNoteMarks(tr, node.attrs.id as string);
  dispatch?.(tr.scrollIntoView());
  return true;
}

/** Joins two blocks. A heading and the title take no sentences, so the caret only moves to them. */
function join(
  state: EditorState,
  before: Place,
  after: Place,
  dispatch?: (tr: Transaction) => void,
) {
  const { tr, doc } = state;
  const isEmpty = ({ node }: Place) => node.inlineContent && node.content.size === 0;
  if (before.node.type === nodes.break) {
    // Without its break, the section goes on. The first section keeps it.
    if (before.index > 1) tr.delete(before.at, before.at + before.node.nodeSize);
    else if (isEmpty(after) && neighbour(doc, after, 1)?.node.type === nodes.paragraph)
      tr.delete(after.at, after.at + after.node.nodeSize);
  } else if (after.node.type === nodes.break) {
    tr.delete(after.at, after.at + after.node.nodeSize);
  } else if (isEmpty(after)) {
    tr.delete(after.at, after.at + after.node.nodeSize);
    tr.setSelection(TextSelection.near(tr.doc.resolve(after.at), -1));
  } else if (isEmpty(before) && before.node.type !== nodes.title) {
    tr.delete(before.at, before.at + before.node.nodeSize);
  } else if (isParagraph(before) && isParagraph(after)) {
    const seam = after.at;
    tr.join(seam);
    if (needsSpace(before.node, after.node)) tr.insertText(' ', seam - 1);
  } else tr.setSelection(TextSelection.near(tr.doc.resolve(after.at), -1));
  dispatch?.(tr.scrollIntoView());
  return true;
}

/** Signs of scripts that have no spaces between sentences. */
const noSpaces = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f\uff00-\uffef]/u;

/** Whether a space goes between the words of two paragraphs. */
function needsSpace({ textContent: before }: Node, { textContent: after }: Node): boolean {
  const [last = ' ', first = ' '] = [before.at(-1), after[0]];
  return /\S/.test(last) && /\S/.test(first) && !(noSpaces.test(last) && noSpaces.test(first));
}
