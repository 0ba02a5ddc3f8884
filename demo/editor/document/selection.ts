import type { Attrs, Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { type Run, runsOf } from './layout.js';
import { type Form, schema } from './schema.js';

/** A block of the text, and where it is in the document. */
export interface Place {
  node: Node;
  at: number;
  index: number;
}

/** Returns the blocks that the selection touches. */
export function selectedBlocks({ doc, selection: { from, to } }: EditorState): Place[] {
  const places: Place[] = [];
  doc.forEach((node, at, index) => {
    const isInside = at + 1 <= to && at + node.nodeSize - 1 >= from;
    if (node.inlineContent && isInside) places.push({ node, at, index });
  });
  return places;
}

export const isParagraph = ({ node }: { node: Node }): boolean =>
  node.type === schema.nodes.paragraph;

export const isHeading = ({ node }: { node: Node }): boolean => node.type === schema.nodes.heading;

/** The ids of a block as a paragraph. A heading gives its id to none, since it is the id of its section. */
export const asParagraph = ({ node: { attrs } }: { node: Node }): Attrs =>
  'paragraph' in attrs
    ? { id: attrs.paragraph as string | null, section: attrs.id as string | null }
    : { id: attrs.id as string | null, section: attrs.section as string | null };

/** The ids of a block as a heading. */
export const asHeading = ({ node: { attrs } }: { node: Node }): Attrs =>
  'paragraph' in attrs
    ? { id: attrs.id as string | null, paragraph: attrs.paragraph as string | null }
    : { id: attrs.section as string | null, paragraph: attrs.id as string | null };

/** What a block of the text is for the author. */
export type BlockKind =
  | 'title'
  | 'heading2'
  | 'heading3'
  | 'paragraph'
  | 'bulleted'
  | 'numbered'
  | 'quotation'
  | 'address'
  | 'footnote';

/** Returns what the block at the caret is. */
export function blockKind({ selection: { $head } }: EditorState): BlockKind | undefined {
  const { type, attrs } = $head.parent;
  const { title, heading, paragraph, footnote } = schema.nodes;
  if (type === title) return 'title';
  if (type === heading) return attrs.level === 3 ? 'heading3' : 'heading2';
  if (type === footnote) return 'footnote';
  if (type !== paragraph) return undefined;
  const { item, quote, label } = attrs as Form;
  return item?.list ?? (quote ? 'quotation' : label === null ? 'paragraph' : 'address');
}

/** Returns the selected paragraphs and headings. The title and the footnotes stay what they are. */
export const selectedText = (state: EditorState): Place[] =>
  selectedBlocks(state).filter((place) => isParagraph(place) || isHeading(place));

/** Returns the block before or after a block. */
export function neighbour(doc: Node, { node, at, index }: Place, step: 1 | -1): Place | undefined {
  const other = index + step < 0 ? undefined : doc.maybeChild(index + step);
  if (!other) return undefined;
  return {
    node: other,
    at: step > 0 ? at + node.nodeSize : at - other.nodeSize,
    index: index + step,
  };
}

/** A sentence at a place of the document: `from` and `to` are places of the document. */
export interface SentenceAt extends Run {
  id: string;
  block: Place;
}

/** Returns the sentence at the caret, and the one after it in its block. */
export function sentenceAtCaret({
  selection: { $head },
}: EditorState): { sentence: SentenceAt; next: SentenceAt | undefined } | undefined {
  if ($head.depth !== 1) return undefined;
  const at = $head.before();
  const block = { node: $head.parent, at, index: $head.index(0) };
  const runs = runsOf($head.parent).flatMap((run): SentenceAt[] =>
    run.id === undefined
      ? []
      : [{ ...run, id: run.id, from: run.from + at + 1, to: run.to + at + 1, block }],
  );
  // At a border, the caret is in the sentence before it.
  const index = runs.findIndex(({ from, to }) => from <= $head.pos && $head.pos <= to);
  const sentence = runs[index];
  return sentence ? { sentence, next: runs[index + 1] } : undefined;
}
