import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { UsedIds } from './ids.js';
import { runsOf, textOf } from './layout.js';
import { addSpaces, pairOf } from './missing-space.js';
import {
  dividedAsTyped,
  type Part,
  type Parts,
  withoutBlanks,
  withSentences,
  withWholeWords,
} from './parts.js';
import { safeLanguage } from './safe-language.js';
import { annotationsOf, schema, sentenceIdOf, withAnnotations } from './schema.js';
import { type Division, dividedSources, joinedSources, withoutSuggestions } from './sources.js';
import { annotated } from './words.js';

/** What is known of a document that was changed. */
export interface Known {
  /** The blocks that need no repair. */
  right: WeakSet<Node>;
  ids: UsedIds;
  /** The document before the change. */
  before?: Node | undefined;
  /** Whether unconfirmed items go with their sentences. */
  isRemoval?: boolean | undefined;
  /** Whether the text has to stay as it is, because the change is undone or redone. */
  isExact?: boolean | undefined;
}

/**
 * Keeps a document right after any change: each block and each sentence has an id of its own, every word belongs to a
 * sentence, and the text begins with a section.
 */
export function repair(tr: Transaction, known: Known): Transaction {
  const { right, ids, before, isRemoval } = known;
  ids.read(tr.doc);
  openSection(tr, ids);
  const claimed = new Set<string>();
  const fresh: { block: Node; at: number }[] = [];
  tr.doc.forEach((block, at) => {
    // A copy of a block is the same node.
    if (right.has(block) && !claimed.has(block.attrs.id as string)) claim(block, claimed);
    else fresh.push({ block, at });
  });
  const old = textsOf(before ?? tr.doc, tr.doc);
  if (before && !known.isExact) addSpaces(tr, fresh, old);
  const divisions: Division[] = [];
  const joins: [string, string][] = [];
  for (const { block, at } of fresh) {
    const id = ownId(block, claimed, ids);
    if (id !== block.attrs.id && 'id' in block.attrs) tr.setNodeAttribute(at, 'id', id);
    if (block.type === schema.nodes.paragraph || block.type === schema.nodes.footnote)
      repairSentences(tr, at, { id, claimed, ids, old, divisions, joins });
  }
  moveSources(tr, divisions, joins);
  if (isRemoval)
    removeSuggestions(
      tr,
      [...old.sentences.keys()].filter((id) => !claimed.has(id)),
    );
  tr.doc.forEach((block) => right.add(block));
  ids.read(tr.doc);
  return tr;
}

/** The first block after the title begins a section. */
function openSection(tr: Transaction, ids: UsedIds): void {
  const { firstChild: title, childCount } = tr.doc;
  const next = childCount > 1 ? tr.doc.child(1) : undefined;
  if (next && (next.type === schema.nodes.heading || next.type === schema.nodes.break)) return;
  tr.insert(title!.nodeSize, schema.node('break', { id: ids.section() }));
}

function claim(block: Node, claimed: Set<string>): void {
  if (block.attrs.id) claimed.add(block.attrs.id as string);
  if (block.inlineContent) for (const { id } of runsOf(block)) if (id) claimed.add(id);
}

function ownId(block: Node, claimed: Set<string>, ids: UsedIds): string {
  const given = block.attrs.id as string | null | undefined;
  const { heading, break: start, footnote } = schema.nodes;
  const isSection = block.type === heading || block.type === start;
  const id =
    given && !claimed.has(given)
      ? given
      : isSection
        ? ids.section()
        : block.type === footnote
          ? ids.note()
          : block.type === schema.nodes.paragraph
            ? ids.paragraph()
            : '';
  claimed.add(id);
  return id;
}

/** The texts of changed blocks and of their sentences before the change. */
interface OldTexts {
  sentences: Map<string, string>;
  blocks: Set<string>;
  /** The sentences that followed each other in a block, by the ids of both. */
  pairs: Set<string>;
}

/** Returns the texts of blocks that are in one document alone. */
function textsOf(doc: Node, other: Node): OldTexts {
  const kept = new Set(other.children);
  const sentences = new Map<string, string>();
  const blocks = new Set<string>();
  const pairs = new Set<string>();
  for (const block of doc.children) {
    if (kept.has(block) || !block.inlineContent) continue;
    blocks.add(block.textContent);
    runsOf(block).forEach(({ id, nodes }, index, runs) => {
      if (id) sentences.set(id, textOf({ nodes }));
      if (index > 0) pairs.add(pairOf(runs[index - 1]!, { id }));
    });
  }
  return { sentences, blocks, pairs };
}

interface Repair {
  id: string;
  claimed: Set<string>;
  ids: UsedIds;
  old: OldTexts;
  divisions: Division[];
  joins: [string, string][];
}

function repairSentences(tr: Transaction, at: number, known: Repair): void {
  const block = tr.doc.nodeAt(at)!;
  const { old, joins } = known;
  const { text, parts: given, offsets } = partsOf(block);
  const newId = () => known.ids.sentence(known.id);
  const language = safeLanguage(annotationsOf(tr.doc).language);
  const of = (parts: Part[]): Parts => ({ text, language, parts, newId });
  const hasMark = (offset: number) => offsets.includes(offset);
  const origins = new Map<string, string>();
  let parts = withSentences(of(given));
  parts = withWholeWords(of(withoutBlanks(of(parts))), hasMark, (...pair) => joins.push(pair));
  parts = withOwnIds(parts, known.claimed, newId, origins);
  // If the block has the same words, the author only joined or divided sentences.
  if (!old.blocks.has(text)) parts = dividedAsTyped(of(parts), old.sentences);
  // A new sentence was cut off from the sentence before it.
  parts.forEach((part, index) => {
    const before = parts[index - 1]?.id;
    if (part.id && before && !origins.has(part.id) && !given.some(({ id }) => id === part.id))
      origins.set(part.id, origins.get(before) ?? before);
  });
  for (const { id } of parts) if (id) known.claimed.add(id);
  apply(tr, at + 1, block, parts, offsets);
  noteDivisions(tr.doc, text, parts, origins, known);
}

/** The text of a block by its sentences, and where the marks of its footnotes are in that text. */
function partsOf(block: Node): { text: string; parts: Part[]; offsets: number[] } {
  let text = '';
  const parts: Part[] = [];
  const offsets: number[] = [];
  block.forEach((node) => {
    if (!node.isText) {
      offsets.push(text.length);
      return;
    }
    const start = text.length;
    text += node.text ?? '';
    const id = sentenceIdOf(node);
    const last = parts.at(-1);
    if (last?.id === id && last) last.end = text.length;
    else parts.push({ start, end: text.length, id });
  });
  return { text, parts, offsets };
}

/** Gives a new id to each sentence whose id another sentence has. */
function withOwnIds(
  parts: Part[],
  claimed: Set<string>,
  newId: () => string,
  origins: Map<string, string>,
): Part[] {
  const seen = new Set<string>();
  return parts.map((part) => {
    if (part.id === undefined) return part;
    if (!claimed.has(part.id) && !seen.has(part.id)) {
      seen.add(part.id);
      return part;
    }
    const id = newId();
    origins.set(id, part.id);
    return { ...part, id };
  });
}

/** Sets the marks of sentences. The mark of a footnote belongs to the sentence before it. */
function apply(
  tr: Transaction,
  start: number,
  block: Node,
  parts: Part[],
  offsets: number[],
): void {
  const placeOf = (offset: number) =>
    start + offset + offsets.filter((each) => each <= offset).length;
  parts.forEach((part, index) => {
    const from = index === 0 ? start : placeOf(part.start);
    const to = index === parts.length - 1 ? start + block.content.size : placeOf(part.end);
    const { id } = part;
    if (id === undefined) return;
    const wrong: Node[] = [];
    block.nodesBetween(from - start, to - start, (node) => {
      if (node.isInline && sentenceIdOf(node) !== id) wrong.push(node);
    });
    if (wrong.length > 0) tr.addMark(from, to, schema.mark('sentence', { id }));
  });
}

function noteDivisions(
  doc: Node,
  text: string,
  parts: Part[],
  origins: Map<string, string>,
  { divisions, joins }: Repair,
): void {
  const annotatedIds = annotated(annotationsOf(doc));
  for (const { start, end, id: newId } of parts) {
    const id = newId === undefined ? undefined : origins.get(newId);
    if (id === undefined || newId === undefined) continue;
    // A long text that is pasted has many new sentences, and nothing is about them.
    if (!annotatedIds.has(id) && !joins.some(([first]) => first === id)) continue;
    divisions.push({
      id,
      text: textOfSentence(doc, id),
      newId,
      newText: text.slice(start, end).trim(),
    });
  }
}

function textOfSentence(doc: Node, id: string): string {
  for (const block of doc.children)
    for (const run of block.inlineContent ? runsOf(block) : [])
      if (run.id === id) return textOf(run).trim();
  return '';
}

function removeSuggestions(tr: Transaction, sentences: string[]): void {
  if (sentences.length === 0) return;
  const given = annotationsOf(tr.doc);
  const annotations = withoutSuggestions(given, new Set(sentences));
  if (annotations !== given) withAnnotations(tr, annotations);
}

function moveSources(tr: Transaction, divisions: Division[], joins: [string, string][]): void {
  const given = annotationsOf(tr.doc);
  let annotations = given;
  for (const [first, second] of joins) annotations = joinedSources(annotations, first, second);
  for (const division of divisions) annotations = dividedSources(annotations, division);
  if (annotations !== given) withAnnotations(tr, annotations);
}
