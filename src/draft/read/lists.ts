import type { BlockContent, DefinitionContent, List, Paragraph, RootContent } from 'mdast';

export type Block = BlockContent | DefinitionContent;

/** The mark and level of a list item. Without a number or a bullet, Markdown cannot express the mark. */
export interface Item {
  /** 0 for an item of an outer list. */
  level: number;
  mark: string;
  bullet: boolean;
  number?: number;
}

export interface FlatBlock {
  block: Block;
  item?: Item | undefined;
  /** Whether the block is a further paragraph of the item before it. */
  continues?: boolean;
}

/** Puts a mark that no Markdown list has in front of the text. */
export function withMark(block: Block, mark: string): void {
  if ('children' in block && (block.type === 'paragraph' || block.type === 'heading')) {
    block.children.unshift({ type: 'text', value: `${mark} ` });
  }
}

/**
 * Builds nested lists from consecutive blocks. If Markdown cannot express the mark of an item, the item becomes a
 * paragraph that begins with the mark, inside the open item of the outer list.
 */
export function nested(blocks: FlatBlock[]): RootContent[] {
  const root: RootContent[] = [];
  let open: { level: number; list: List; next: number }[] = [];
  const add = (block: Block) => {
    const around = open.at(-1)?.list.children.at(-1);
    if (around) around.children.push(block);
    else root.push(block);
  };
  for (const { block, item, continues: further } of blocks) {
    if (further) {
      add(block);
      continue;
    }
    if (!item) {
      open = [];
      root.push(block);
      continue;
    }
    const { level, mark, bullet, number } = item;
    while (open.length > 0 && open.at(-1)!.level > level) open.pop();
    if (!bullet && number === undefined) {
      if (open.at(-1)?.level === level) open.pop();
      withMark(block, mark);
      add(block);
      continue;
    }
    let last = open.at(-1);
    const continues =
      last?.level === level &&
      Boolean(last.list.ordered) === !bullet &&
      (bullet || last.next === number);
    if (!continues) {
      if (last?.level === level) open.pop();
      const list: List = { type: 'list', ordered: !bullet, spread: false, children: [] };
      list.start = bullet ? null : number!;
      add(list);
      last = { level, list, next: number ?? 0 };
      open.push(last);
    }
    last!.next += 1;
    last!.list.children.push({
      type: 'listItem',
      spread: false,
      children: [block],
      ...(number !== undefined && mark !== `${number}.` ? { data: { mark } } : {}),
      ...(block.position ? { position: block.position } : {}),
    });
  }
  return root;
}

/** Returns the text at the start of a paragraph, up to the first node of another type. */
export const startOf = (paragraph: Paragraph): string => {
  const [first] = paragraph.children;
  return first?.type === 'text' ? first.value : '';
};

/** Removes characters from the start of a paragraph. */
export function cut(paragraph: Paragraph, length: number): void {
  const [first] = paragraph.children;
  if (first?.type === 'text') first.value = first.value.slice(length).trimStart();
}
