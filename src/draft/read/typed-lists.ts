import type { Break, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { type Block, cut, type FlatBlock, nested, startOf } from './lists.js';
import { isOpen, type Mark, markOf } from './marks.js';

interface Marked extends FlatBlock {
  mark?: Mark | undefined;
}

/** Builds lists from typed paragraphs or lines with marks: `1.`, `•`. A single mark does not make a list. */
export function withTypedLists(children: RootContent[]): RootContent[] {
  const blocks: Marked[] = children
    .flatMap((child): RootContent[] => (child.type === 'paragraph' ? linesOf(child) : [child]))
    .map((child) => ({
      block: child as Block,
      mark: child.type === 'paragraph' ? markOf(startOf(child)) : undefined,
    }));
  if (!blocks.some(({ mark }) => mark)) return children;
  const numbered = numberedOf(blocks);
  const around = numbersAround(blocks);
  const depths = depthsOf(blocks);
  blocks.forEach((each, index) => {
    const { block, mark } = each;
    if (!mark || block.type !== 'paragraph') return;
    if (mark.bullet ? !bulleted(blocks, index) : !numbered.has(index)) return;
    cut(block, mark.length);
    const [begin] = block.children;
    if (begin?.type === 'text' && begin.value === '') block.children.shift();
    const { before, after } = around[index]!;
    // Bullets between two numbers that follow each other belong to the first.
    const level = mark.bullet && before !== undefined && after === before + 1 ? 1 : 0;
    each.item = { level: level + depths[index]!, mark: mark.text, bullet: mark.bullet };
    if (mark.number !== undefined) each.item.number = mark.number;
  });
  return nested(blocks);
}

/** Whether a sign is only used as a bullet, or a neighbour has the same sign. */
const bulleted = (blocks: Marked[], index: number): boolean =>
  !/[-–—*·o※]/.test(blocks[index]!.mark!.text) ||
  [index - 1, index + 1].some((at) => {
    const other = blocks[at]?.mark;
    return other?.bullet === true && other.text === blocks[index]!.mark!.text;
  });

/** Returns the indices of numbers that follow their predecessor or precede their successor. */
function numberedOf(blocks: Marked[]): Set<number> {
  const found = new Set<number>();
  const pass = (indices: number[], step: number) => {
    const seen = new Set<number>();
    for (const index of indices) {
      const number = blocks[index]!.mark?.number;
      if (number === undefined) continue;
      if (seen.has(number - step)) found.add(index);
      seen.add(number);
    }
  };
  const indices = [...blocks.keys()];
  pass(indices, 1);
  pass(indices.reverse(), -1);
  return found;
}

/** Returns how deep each bullet is: another sign below an item that ends with a colon, or in "The army to", begins a list inside it. */
function depthsOf(blocks: Marked[]): number[] {
  let signs: string[] = [];
  return blocks.map(({ mark }, index) => {
    if (!mark?.bullet) {
      signs = [];
      return 0;
    }
    const at = signs.indexOf(mark.text);
    const before = blocks[index - 1]?.block;
    if (at >= 0) signs = signs.slice(0, at + 1);
    else if (before?.type === 'paragraph' && isOpen(startOf(before))) signs.push(mark.text);
    else signs = [mark.text];
    return signs.length - 1;
  });
}

/** Returns the numbers before and after each block, if only bullets are between. */
function numbersAround(blocks: Marked[]): { before?: number; after?: number }[] {
  const around: { before?: number; after?: number }[] = blocks.map(() => ({}));
  const pass = (indices: number[], side: 'before' | 'after') => {
    let number: number | undefined;
    for (const index of indices) {
      if (number !== undefined) around[index]![side] = number;
      const { mark } = blocks[index]!;
      if (!mark?.bullet) number = mark?.number;
    }
  };
  const indices = [...blocks.keys()];
  pass(indices, 'before');
  pass(indices.reverse(), 'after');
  return around;
}

/** Divides a paragraph into its lines, if at least two of them begin with a mark. */
function linesOf(paragraph: Paragraph): Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text') {
      const [first, ...rest] = node.value.split('\n');
      lines.at(-1)!.push({ ...node, value: first! });
      rest.forEach((value) => lines.push([{ type: 'text', value }]));
    } else lines.at(-1)!.push(node);
  }
  const marks = lines.map(([first]) => (first?.type === 'text' ? markOf(first.value) : undefined));
  // A lead-in can be before the items. Lines without a mark continue the item before them.
  if (marks.filter(Boolean).length < 2 || marks.findIndex(Boolean) > 1 || !series(marks)) {
    return [paragraph];
  }
  const found: Paragraph[] = [];
  lines.forEach((line, index) => {
    if (marks[index] || found.length === 0) {
      const { start, end } = paragraph.position ?? {};
      const position = start &&
        end && { start: { ...start, line: Math.min(start.line + index, end.line) }, end };
      found.push({ type: 'paragraph', children: line, ...(position ? { position } : {}) });
    } else {
      const between: Text | Break = { type: 'text', value: '\n' };
      found.at(-1)!.children.push(between, ...line);
    }
  });
  return found;
}

/** Whether marks belong together: the same bullet, numbers that rise by one, or other marks. */
function series(marks: (Mark | undefined)[]): boolean {
  const found = marks.filter((mark) => mark !== undefined);
  return found.every((mark, index) => {
    const before = found[index - 1];
    if (!before) return true;
    if (mark.bullet) return before.bullet && before.text === mark.text;
    if (mark.number !== undefined) return mark.number === (before.number ?? NaN) + 1;
    return !before.bullet && before.number === undefined;
  });
}
