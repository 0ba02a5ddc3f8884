/** Marks of list items that a reader writes into the text of their paragraphs, until the lists are built from them. */
import type { Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { type Block, type FlatBlock, type Item, nested, withMark } from './lists.js';

// Characters for private use, which no text has.
const open = '\uE0F0';
const close = '\uE0F1';
const firstItem = new RegExp(`^${open}(.*?)${close}`);
const everyItem = new RegExp(`${open}(.*?)${close}`, 'g');

/** Writes an item at the start of its paragraph. */
export const writtenItem = (item: Item): string => `${open}${JSON.stringify(item)}${close}`;

/** The two characters, and their references in HTML and XML. */
const written = new RegExp(
  `[${open}${close}]|&#(?:0*5758[45](?!\\d)|x0*e0f[01](?![\\da-f]));?`,
  'gi',
);

/**
 * Removes the two private characters from a source, so that it cannot pretend to have items. A space is in their place,
 * because what is around them could be a reference.
 */
export const withoutItems = (source: string): string => source.replace(written, ' ');

/** Builds lists of the paragraphs that have marks. A heading and a table cell get their mark as text. */
export function withItems(parent: Parents): void {
  const blocks = (parent.children as RootContent[]).map((child): FlatBlock => {
    if (child.type === 'paragraph') {
      const item = takeItem(child.children);
      return item && child.children.length > 0 ? { block: child, item } : { block: child };
    }
    if (child.type === 'heading') {
      const item = takeItem(child.children);
      if (item && !item.bullet) withMark(child, item.mark);
    } else if (child.type === 'tableCell') marksAsText(child.children);
    else if ('children' in child) withItems(child);
    return { block: child as Block };
  });
  if (blocks.some(({ item }) => item)) parent.children = nested(blocks);
}

/** Takes the item out of the first text. */
function takeItem(nodes: PhrasingContent[]): Item | undefined {
  const [first] = nodes as Nodes[];
  if (first === undefined) return undefined;
  if (first.type !== 'text') {
    return 'children' in first ? takeItem(first.children as PhrasingContent[]) : undefined;
  }
  const [all, json] = firstItem.exec(first.value) ?? [];
  if (all === undefined || json === undefined) return undefined;
  first.value = first.value.slice(all.length);
  if (first.value === '') nodes.shift();
  return JSON.parse(json) as Item;
}

function marksAsText(nodes: PhrasingContent[]): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      node.value = node.value.replace(
        everyItem,
        (_, json: string) => `${(JSON.parse(json) as Item).mark} `,
      );
    } else if ('children' in node) marksAsText(node.children);
  }
}
