import type { Node } from 'prosemirror-model';
import type { Sentence } from '../../../src/statement/schema.js';
import { marksAt, type Placed } from './mark-places.js';
import { schema, sentenceIdOf } from './schema.js';

/** A sentence in its block: a heading has none, and a paragraph or a footnote has at least one if it has words. */
export interface SentenceLayout {
  id: string;
  /** Where its nodes begin and end in the content of the block, with white space at its ends. */
  from: number;
  to: number;
  /** Its text, with white space at its ends. */
  raw: string;
  /** Its text without white space at its ends. */
  text: string;
  /** Where the marks of footnotes are, counted in characters of `raw`. */
  notes: number[];
  /** The sentence as a statement has it. */
  sentence: Sentence;
}

const layouts = new WeakMap<Node, SentenceLayout[]>();

/** Returns the sentences of a block in order. Words without a sentence are left out. Returns the same list each time. */
export function sentencesOfBlock(block: Node): SentenceLayout[] {
  let found = layouts.get(block);
  if (!found) {
    found = runsOf(block).flatMap(({ id, nodes, from }) =>
      id === undefined ? [] : layoutOf(id, nodes, from),
    );
    layouts.set(block, found);
  }
  return found;
}

/** Neighbouring inline nodes of one sentence, or without a sentence. */
export interface Run {
  id: string | undefined;
  nodes: Node[];
  from: number;
  to: number;
}

/** Returns the words of a run, without the marks of footnotes. */
export const textOf = ({ nodes }: Pick<Run, 'nodes'>): string =>
  nodes.map(({ text = '' }) => text).join('');

const allRuns = new WeakMap<Node, readonly Run[]>();

/**
 * Returns the inline nodes of a block by their sentences. A heading has no sentences, even if it keeps their ids. Returns
 * the same list each time.
 */
export function runsOf(block: Node): readonly Run[] {
  let runs = allRuns.get(block);
  if (!runs) {
    runs = readRuns(block);
    allRuns.set(block, runs);
  }
  return runs;
}

function readRuns(block: Node): Run[] {
  const runs: Run[] = [];
  const isHeading = block.type === schema.nodes.heading;
  block.forEach((node, from) => {
    const id = isHeading ? undefined : sentenceIdOf(node);
    const to = from + node.nodeSize;
    const last = runs.at(-1);
    if (last?.id === id && last) {
      last.nodes.push(node);
      last.to = to;
    } else runs.push({ id, nodes: [node], from, to });
  });
  return runs;
}

function layoutOf(id: string, nodes: Node[], from: number): SentenceLayout[] {
  const { raw, places } = readNodes(nodes);
  const text = raw.trim();
  if (!text) return [];
  const lead = raw.length - raw.trimStart().length;
  const inside = (offset: number) => Math.min(Math.max(offset - lead, 0), text.length);
  const marks = marksAt(
    text,
    places.map((place) => ({ ...place, start: inside(place.start), end: inside(place.end) })),
  );
  const notes = places.flatMap((place) => ('note' in place ? [place.start] : []));
  const to = from + nodes.reduce((size, node) => size + node.nodeSize, 0);
  const sentence = { id, text, ...(marks.length > 0 && { marks }) };
  return [{ id, from, to, raw, text, notes, sentence }];
}

/** Returns the text of inline nodes, and what is set off in it. */
function readNodes(nodes: readonly Node[]): { raw: string; places: Placed[] } {
  let raw = '';
  const places: Placed[] = [];
  for (const node of nodes) {
    const start = raw.length;
    if (node.type === schema.nodes.noteMark) {
      places.push({ start, end: start, note: node.attrs.note as string });
      continue;
    }
    raw += node.text ?? '';
    for (const { type, attrs } of node.marks) {
      if (type === schema.marks.link)
        places.push({ start, end: raw.length, url: attrs.url as string });
      else if (type !== schema.marks.sentence)
        places.push({ start, end: raw.length, kind: type.name as 'emphasis' | 'strong' });
    }
  }
  return { raw, places };
}

/** Returns the place in the content of the block for a place in the text of a sentence. */
export function placeInBlock(
  { raw, from, notes }: SentenceLayout,
  offset: number,
  side: 'start' | 'end',
): number {
  const at = raw.length - raw.trimStart().length + offset;
  const before = notes.filter((note) => (side === 'start' ? note <= at : note < at)).length;
  return from + at + before;
}
