import type { Node } from 'prosemirror-model';
import { sentencesOf } from '../../../src/statement/text.js';
import { responsive } from '../responsive.js';
import type { Annotations, EditorDraft, Item } from '../types.js';
import { placeInBlock, type SentenceLayout, sentencesOfBlock } from './layout.js';
import { annotationsOf } from './schema.js';
import { type Annotated, annotated, type Range, rangeOfWords } from './words.js';

/** An item and its words in the content of a block. */
export interface BlockItem extends Range {
  item: Annotated;
  text: string;
}

interface Found {
  text: string;
  language: string;
  range: Range;
}

const ranges = new WeakMap<object, Found>();

/** Returns the words of an item in its sentence, or the whole sentence if it lacks them. */
function rangeIn(item: Annotated, text: string, language: string): Range {
  // A pull quote by default is an id alone. It is its whole sentence.
  if (typeof item.value === 'string') return { start: 0, end: text.length };
  const known = ranges.get(item.value);
  if (known?.text === text && known.language === language) return known.range;
  const range = rangeOfWords(item, text, language) ?? { start: 0, end: text.length };
  ranges.set(item.value, { text, language, range });
  return range;
}

/**
 * Finds the words of every item of a draft. A long document takes more than a second, so this lets the page respond
 * meanwhile. What was found is kept for the editor that opens the draft.
 */
export async function findWords(draft: EditorDraft): Promise<void> {
  const respond = responsive();
  const items = annotated(draft);
  for (const { id, text } of sentencesOf(draft)) {
    for (const item of items.get(id) ?? []) rangeIn(item, text, draft.language);
    await respond();
  }
}

/** Returns the items of a sentence: those of the whole sentence first. */
function itemsOfSentence(layout: SentenceLayout, annotations: Annotations): BlockItem[] {
  const items = annotated(annotations).get(layout.id) ?? [];
  return items
    .map((item) => {
      const { start, end } = rangeIn(item, layout.text, annotations.language);
      return {
        item,
        text: layout.text.slice(start, end),
        start: placeInBlock(layout, start, 'start'),
        end: placeInBlock(layout, end, 'end'),
      };
    })
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

const blocks = new WeakMap<Node, { annotations: Annotations; items: BlockItem[] }>();

/** Returns the items of a block in the order of its text. Returns the same list each time. */
export function itemsOfBlock(block: Node, annotations: Annotations): BlockItem[] {
  if (!block.inlineContent) return [];
  let known = blocks.get(block);
  if (known?.annotations !== annotations) {
    const items = sentencesOfBlock(block).flatMap((layout) => itemsOfSentence(layout, annotations));
    known = { annotations, items };
    blocks.set(block, known);
  }
  return known.items;
}

const lists = new WeakMap<Node, Item[]>();

/**
 * Returns all items of a document in the order of the text, and last those without a sentence. Returns the same list each
 * time.
 */
export function itemsOf(doc: Node): Item[] {
  let items = lists.get(doc);
  if (!items) {
    items = listOf(doc);
    lists.set(doc, items);
  }
  return items;
}

function listOf(doc: Node): Item[] {
  const annotations = annotationsOf(doc);
  const items: Item[] = [];
  const found = new Set<Annotated>();
  doc.forEach((block, at) => {
    for (const { item, start, end } of itemsOfBlock(block, annotations)) {
      found.add(item);
      items.push(itemOf(item, at + 1 + start, at + 1 + end));
    }
  });
  for (const list of annotated(annotations).values())
    for (const item of list) if (!found.has(item)) items.push(itemOf(item, 0, 0));
  return items;
}

function itemOf({ kind, index, id, source, value }: Annotated, from: number, to: number): Item {
  const confirm = typeof value === 'object' && 'confirm' in value ? value.confirm : undefined;
  return { kind, index, id, source, from, to, ...(confirm !== undefined && { confirm }) };
}

/** Whether two items are the same. */
export const isSame = (
  one: Pick<Item, 'kind' | 'index'> | undefined,
  other: Pick<Item, 'kind' | 'index'> | undefined,
): boolean => one !== undefined && one.kind === other?.kind && one.index === other.index;
