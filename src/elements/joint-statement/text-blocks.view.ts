import type { ShownParagraph } from '../../statement/translation.js';

/** Neighbouring paragraphs that are one list, one block quotation or one address block, or a paragraph alone. */
export interface Block {
  /** What the paragraphs have in common; `undefined` for one alone. */
  kind: string | undefined;
  entries: Entry[];
}

interface Entry extends ShownParagraph {
  /** The lists in an item. */
  lists: Block[];
}

/** Returns paragraphs in blocks. Neighbouring quotations of one speaker are one block. */
export function blocksOf(paragraphs: ShownParagraph[]): Block[] {
  const all: Block[] = [];
  for (const paragraph of paragraphs) {
    const { item, quote, label } = paragraph;
    const before = all.at(-1)?.entries.at(-1);
    const blocks = item?.level === 2 && before?.item ? before.lists : all;
    const kind = item?.list ?? (quote ? `quote ${quote.speaker}` : label && 'address');
    const last = blocks.at(-1);
    const entry = { ...paragraph, lists: [] };
    if (kind && last?.kind === kind) last.entries.push(entry);
    else blocks.push({ kind, entries: [entry] });
  }
  return all;
}
