import type { FootnoteDefinition, List, Root, RootContent } from 'mdast';
import { withJoinedLines } from './adjacent-lines.js';
import { isAll, joined, linesOf, plain, type Rich, richOf, trimmed } from './rich.js';
import { splitLists } from './text-lists.js';

/** An item of a list. */
interface Item {
  list: 'bulleted' | 'numbered';
  level: 1 | 2;
  /** As published: "1.", "a)". */
  mark?: string;
  number?: number;
}

/** One block of a document, such as a paragraph or a heading. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'quote' | 'table' | 'rule';
  rich: Rich;
  /** The lines of the block in the document, from 1. 0 if the format has no lines. */
  line: number;
  endLine: number;
  /** The level of a heading: 1 for `#`. */
  level?: number;
  item?: Item;
  /** The number of the quotation that contains the block. */
  quote?: number;
  rows?: Rich[][];
  /** The label of a line of a letter's address, as published, and the role of that line. */
  address?: { label: string; role: 'to' | 'copy' | 'subject' | 'from' };
  /** Whether the whole block is bold. */
  isBold?: boolean;
  /** Whether the block is a source below the names that the text does not refer to. */
  isSource?: boolean;
  /** Whether the block is a cell of a letterhead. */
  isInTable?: boolean;
}

/** The blocks of a document, its notes and its front matter. */
export interface Document {
  blocks: Block[];
  frontMatter: { value: string; line: number }[];
  footnotes: { id: string; mark: string; rich: Rich; line: number }[];
}

const linesAt = (node: RootContent | FootnoteDefinition) => ({
  line: node.position?.start.line ?? 0,
  endLine: node.position?.end.line ?? 0,
});

/** Returns the blocks of a document, including lists that its format cannot mark as lists. */
export function blocksOf(root: Root): Document {
  const document: Document = { blocks: [], frontMatter: [], footnotes: [] };
  const { blocks } = document;
  let quotes = 0;
  const visit = (nodes: readonly RootContent[], inside: { quote?: number }) => {
    for (const node of nodes) {
      const place = linesAt(node);
      const kind = inside.quote ? 'quote' : 'paragraph';
      if (node.type === 'heading')
        blocks.push({ kind: 'heading', rich: richOf(node.children), level: node.depth, ...place });
      else if (node.type === 'paragraph') {
        const rich = richOf(node.children);
        if (rule.test(rich.text)) blocks.push({ kind: 'rule', rich: plain(''), ...place });
        else blocks.push({ kind, rich, ...inside, ...place });
      } else if (node.type === 'list') blocks.push(...itemsOf(node, 1));
      else if (node.type === 'blockquote') visit(node.children, { quote: ++quotes });
      else if (node.type === 'table')
        blocks.push({
          kind: 'table',
          rich: plain(''),
          rows: node.children.map((row) => row.children.map((cell) => richOf(cell.children))),
          ...place,
        });
      else if (node.type === 'thematicBreak')
        blocks.push({ kind: 'rule', rich: plain(''), ...place });
      else if (node.type === 'code') blocks.push(...indented(node.value, place));
      else if (node.type === 'html') {
        const text = node.value.replace(/<!--[^]*?-->|<[^>]*>/g, ' ').trim();
        if (text) blocks.push({ kind, rich: plain(text), ...inside, ...place });
      } else if (node.type === 'yaml' || (node.type as string) === 'toml')
        document.frontMatter.push({ value: (node as { value: string }).value, line: place.line });
      else if (node.type === 'footnoteDefinition') {
        const parts = node.children.flatMap((child) =>
          child.type === 'paragraph' ? [richOf(child.children)] : [],
        );
        const mark = node.label ?? node.identifier;
        document.footnotes.push({
          ...{ id: node.identifier, mark, rich: joined(parts, ' ') },
          line: place.line,
        });
      }
    }
  };
  visit(root.children, {});
  document.blocks = splitLists(
    withJoinedLines(blocks.filter(({ kind, rich }) => rich.text || !isText(kind))),
  )
    .map((block) => ({ ...block, rich: withoutSigns(block.rich) }))
    .map((block) => ({
      ...block,
      ...(isAll(block.rich, (span) => 'kind' in span && span.kind === 'strong') && {
        isBold: true,
      }),
    }));
  return document;
}

/** Matches a rule that is typed, such as the one above footnotes. */
const rule = /^(?:[_=~─―—–-]\s*){3,}$/u;

const isText = (kind: Block['kind']) => kind !== 'table' && kind !== 'rule';

/** Characters of Markdown that a converter left in the text. */
const withoutSigns = (rich: Rich): Rich =>
  /^\*\*[^*]+\*\*$/.test(rich.text)
    ? {
        text: rich.text.slice(2, -2),
        spans: [{ start: 0, end: rich.text.length - 4, kind: 'strong' }],
      }
    : trimmed(rich);

/** Returns indented text as paragraphs. Markdown reads it as code. */
const indented = (value: string, place: { line: number; endLine: number }): Block[] =>
  value.split(/\n\s*\n/).map((text) => ({
    kind: 'paragraph',
    rich: plain(text.replace(/^[ \t]+/gm, '').trim()),
    ...place,
  }));

function itemsOf(list: List, level: 1 | 2): Block[] {
  let number = list.start ?? 1;
  return list.children.flatMap((item) => {
    const parts: Rich[] = [];
    const nested: Block[] = [];
    for (const child of item.children) {
      if (child.type === 'paragraph' || child.type === 'heading')
        parts.push(richOf(child.children));
      else if (child.type === 'list') nested.push(...itemsOf(child, 2));
      else if (child.type === 'blockquote')
        for (const each of child.children)
          if (each.type === 'paragraph') parts.push(richOf(each.children));
    }
    const { start, end } = { start: linesAt(item).line, end: linesAt(item).endLine };
    const rich = joined(
      parts.filter(({ text }) => text),
      '\n\n',
    );
    const { mark } = (item.data ?? {}) as { mark?: string };
    const numbered = list.ordered
      ? { list: 'numbered' as const, mark: mark ?? `${number}.`, number: number++ }
      : { list: 'bulleted' as const };
    const block: Block = {
      ...{ kind: 'item', rich, line: start, endLine: end },
      item: { ...numbered, level },
    };
    return rich.text ? [block, ...nested] : nested;
  });
}

/** Returns the lines of a block, with their line numbers in the document if they are known. */
export function blockLines({ rich, line, endLine }: Block): { rich: Rich; line: number }[] {
  const lines = linesOf(rich);
  const isExact = endLine - line + 1 === lines.length;
  return lines.map((each, index) => ({ rich: each, line: isExact ? line + index : line }));
}
