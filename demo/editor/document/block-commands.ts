import { closeHistory } from 'prosemirror-history';
import type { Attrs, Node, NodeType } from 'prosemirror-model';
import { type Command, TextSelection, type Transaction } from 'prosemirror-state';
import { signatoriesInLines } from '../../../src/draft/signatories/lines.js';
import { removeNoteMarks } from './note-commands.js';
import { safeLanguage } from './safe-language.js';
import { annotationsOf, type Form, schema, withAnnotations } from './schema.js';
import {
  asHeading,
  asParagraph,
  isHeading,
  neighbour,
  type Place,
  selectedBlocks,
  selectedText,
} from './selection.js';

const { nodes } = schema;

/** Returns a command that changes the type and the attributes of the selected paragraphs and headings. */
const turned =
  (type: NodeType, attributesOf: (place: Place, tr: Transaction) => Attrs): Command =>
  (state, dispatch) => {
    const places = selectedText(state);
    if (places.length === 0) return false;
    const { tr } = state;
    // From the end, since a change of the type can remove the marks of footnotes.
    for (const place of places.reverse()) {
      if (type === nodes.heading) withoutInline(tr, place);
      tr.setNodeMarkup(place.at, type, attributesOf(place, tr));
    }
    dispatch?.(closeHistory(tr.scrollIntoView()));
    return true;
  };

/** Removes what a heading cannot contain: marks, and those of footnotes. */
function withoutInline(tr: Transaction, { node, at }: Place): void {
  for (const type of Object.values(schema.marks))
    if (type !== schema.marks.sentence) tr.removeMark(at + 1, at + node.nodeSize - 1, type);
  const marks: number[] = [];
  node.forEach((child, offset) => {
    if (!child.isText) marks.push(at + 1 + offset);
  });
  for (const mark of marks.reverse()) tr.delete(mark, mark + 1);
}

const plain = { item: null, quote: null, label: null };

export const makeHeading = (level: 2 | 3): Command =>
  turned(nodes.heading, (place) => ({
    ...(isHeading(place) && place.node.attrs),
    ...asHeading(place),
    level,
  }));

export const makeParagraph: Command = turned(nodes.paragraph, (place) => ({
  ...asParagraph(place),
  ...plain,
}));

/** Makes a paragraph or a heading the title. The title before becomes the first paragraph. */
export const makeTitle: Command = (state, dispatch) => {
  const [place, ...others] = selectedText(state);
  const words = place?.node.textContent.replace(/\s+/g, ' ').trim();
  const before = state.doc.firstChild!;
  if (!place || !words || others.length > 0) return false;
  const { tr } = state;
  tr.delete(place.at, place.at + place.node.nodeSize);
  if (before.textContent.trim()) {
    const opens = tr.doc.maybeChild(1)?.type === nodes.break;
    tr.insert(before.nodeSize + (opens ? 1 : 0), nodes.paragraph.create(null, before.content));
  }
  tr.replaceWith(1, 1 + before.content.size, schema.text(words));
  tr.setSelection(TextSelection.create(tr.doc, 1 + words.length));
  dispatch?.(closeHistory(tr.scrollIntoView()));
  return true;
};

/** Makes list items. Level 2 needs an item before it. */
export const makeItem = (list: 'bulleted' | 'numbered', level: 1 | 2 = 1): Command =>
  turned(nodes.paragraph, (place, tr) => {
    const before = neighbour(tr.doc, place, -1)?.node.attrs as Partial<Form> | undefined;
    const isDeep = level === 2 && Boolean(before?.item);
    return { ...asParagraph(place), ...plain, item: { list, ...(isDeep && { level }) } };
  });

export const makeQuotation = (speaker = ''): Command =>
  turned(nodes.paragraph, (place) => ({
    ...asParagraph(place),
    ...plain,
    quote: speaker ? { speaker } : {},
  }));

/** Makes lines of the address block: "To", "Cc". */
export const makeAddressLine = (label: string): Command =>
  turned(nodes.paragraph, (place) => ({
    ...asParagraph(place),
    ...plain,
    label: label.trim() || null,
  }));

/**
 * Makes closing notes of the section of a selected heading, or of the text from the selected paragraph on. A section of
 * closing notes becomes text again.
 */
export const makeNotes: Command = (state, dispatch) => {
  const [first] = selectedText(state);
  if (!first) return false;
  let head: Place | undefined = first;
  while (head && head.node.type !== nodes.heading && head.node.type !== nodes.break)
    head = neighbour(state.doc, head, -1);
  const { tr } = state;
  const isOwn = head && (head === first || head.index === first.index - 1);
  if (head && (isOwn || head.node.attrs.kind === 'notes'))
    tr.setNodeAttribute(head.at, 'kind', head.node.attrs.kind === 'notes' ? null : 'notes');
  else tr.insert(first.at, nodes.break.create({ kind: 'notes' }));
  dispatch?.(closeHistory(tr));
  return true;
};

/** Returns a command that moves the selected blocks over the block before or after them. */
const moved =
  (step: 1 | -1): Command =>
  (state, dispatch) => {
    const places = selectedBlocks(state).filter(({ node }) => node.type !== nodes.title);
    const [first, last] = [places[0], places.at(-1)];
    if (!first || !last) return false;
    const other = neighbour(state.doc, step < 0 ? first : last, step);
    const isNote = ({ type }: Node) => type === nodes.footnote;
    // The title and the beginning of the first section stay on top, and footnotes at the end.
    if (!other || other.index < 2 || isNote(other.node) !== isNote(first.node)) return false;
    const { tr } = state;
    tr.delete(other.at, other.at + other.node.nodeSize);
    const to = step < 0 ? last.at + last.node.nodeSize - other.node.nodeSize : first.at;
    tr.insert(to, other.node);
    const shift = step * other.node.nodeSize;
    const { anchor, head } = state.selection;
    tr.setSelection(TextSelection.create(tr.doc, anchor + shift, head + shift));
    dispatch?.(closeHistory(tr.scrollIntoView()));
    return true;
  };

export const moveParagraphUp: Command = moved(-1);
export const moveParagraphDown: Command = moved(1);

/** Removes the selected paragraphs, headings or footnotes. The marks of footnotes go with them. */
export const removeParagraph: Command = (state, dispatch) => {
  const places = selectedBlocks(state).filter(({ node }) => node.type !== nodes.title);
  if (places.length === 0) return false;
  if (!dispatch) return true;
  const tr = withoutBlocks(state.tr, places);
  for (const { node } of places)
    if (node.type === nodes.footnote) removeNoteMarks(tr, node.attrs.id as string);
  dispatch(closeHistory(tr.scrollIntoView()));
  return true;
};

function withoutBlocks(tr: Transaction, places: Place[]): Transaction {
  const [first, last] = [places[0]!, places.at(-1)!];
  return tr.delete(first.at, last.at + last.node.nodeSize);
}

/** Ends a name: a line break, or the dash before the number of the next cell of a row. */
const nameBreak = /\n| – (?=\p{Nd}{1,4}[.)] )/u;

/** Moves the selected paragraphs to the signatories, one for each line or row of a table. Each is to be confirmed. */
export const makeSignatories: Command = (state, dispatch) => {
  const places = selectedText(state);
  const lines = places
    .flatMap(({ node }) => node.textContent.split(nameBreak))
    .map((line) => line.trim().replace(/^(?:[•·–—*-]|\p{Nd}{1,4}[.)]) /u, ''))
    .filter((line) => line.trim() !== '');
  const annotations = annotationsOf(state.doc);
  const found = signatoriesInLines(lines, safeLanguage(annotations.language));
  if (found.length === 0) return false;
  const tr = withAnnotations(withoutBlocks(state.tr, places), {
    ...annotations,
    signatories: [...annotations.signatories, ...found],
  });
  dispatch?.(closeHistory(tr.scrollIntoView()));
  return true;
};
