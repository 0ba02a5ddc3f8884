import type { Break, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { type Block, cut, type FlatBlock, nested, startOf } from './lists.js';
import { type Mark, markOf } from './marks.js';

interface Marked extends FlatBlock {
  mark?: Mark | undefined;
}

/** Builds the lists that somebody typed as paragraphs or lines with marks: `1.`, `•`. A lone mark is no list. */
export function withTypedLists(children: RootContent[]): RootContent[] {
  const blocks: Marked[] = children
    .flatMap((child): RootContent[] => (child.type === 'paragraph' ? linesOf(child) : [child]))
    .map((child) => ({
      block: child as Block,
      mark: child.type === 'paragraph' ? markOf(startOf(child)) : undefined,
    }));
  if (!blocks.some(({ mark }) => mark)) return children;
  blocks.forEach((each, index) => {
    const { block, mark } = each;
    if (!mark || block.type !== 'paragraph') return;
    if (mark.bullet ? !bulleted(blocks, index) : !numbered(blocks, index)) return;
    cut(block, mark.length);
    const [begin] = block.children;
    if (begin?.type === 'text' && begin.value === '') block.children.shift();
    const level = mark.bullet && insideNumbered(blocks, index) ? 1 : 0;
    each.item = { level, mark: mark.text, bullet: mark.bullet };
    if (mark.number !== undefined) each.item.number = mark.number;
  });
  return nested(blocks);
}

/** Whether a bullet is one without doubt, or a neighbour has the same. */
const bulleted = (blocks: Marked[], index: number): boolean =>
  !/[-–—*·o]/.test(blocks[index]!.mark!.text) ||
  [index - 1, index + 1].some((at) => {
    const other = blocks[at]?.mark;
    return other?.bullet === true && other.text === blocks[index]!.mark!.text;
  });

/** Whether the item before is earlier in the text, or the item after is later. */
function numbered(blocks: Marked[], index: number): boolean {
  const { number } = blocks[index]!.mark!;
  if (number === undefined) return false;
  const has = (part: Marked[], sought: number) =>
    part.some(({ mark }) => mark?.number === sought && !mark.bullet);
  return has(blocks.slice(0, index), number - 1) || has(blocks.slice(index + 1), number + 1);
}

/** Whether bullets stand between two numbers that follow each other. */
function insideNumbered(blocks: Marked[], index: number): boolean {
  const before = blocks.slice(0, index).findLast(({ mark }) => !mark?.bullet)?.mark?.number;
  const after = blocks.slice(index + 1).find(({ mark }) => !mark?.bullet)?.mark?.number;
  return before !== undefined && after === before + 1;
}

/** The lines of a paragraph, if at least two of its lines begin with a mark; or the paragraph as it is. */
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
  // A lead-in can stand before the items. Lines after an item that have no mark continue it.
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

/** Whether marks are of one kind: the same bullet, numbers that rise by one, or other marks. */
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
