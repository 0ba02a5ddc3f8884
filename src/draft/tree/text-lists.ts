import type { Block } from './blocks.js';
import { isBeside, isList, listMarkOf, type ListMark } from './list-marks.js';
import { endsSentence } from './kinds-of-text.js';
import { joined, linesOf, type Rich, sliced, trimmed } from './rich.js';

/** Turns lines and consecutive paragraphs that begin with the mark of a list into list items. */
export function splitLists(blocks: Block[]): Block[] {
  const split = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'item' ? splitLines(block) : [block],
  );
  const marks = split.map((block) =>
    block.kind === 'paragraph' ? listMarkOf(block.rich.text) : undefined,
  );
  // A single star can begin a footnote.
  const stars = marks.filter((mark) => mark?.mark === '*').length;
  const isBulleted = split.some(({ item }) => item?.list === 'bulleted');
  const items = split.map((block, index) => {
    const mark = marks[index];
    if (!mark) return block;
    const beside = [index - 1, index + 1].map((other) => marks[other] ?? markOfItem(split[other]));
    const isLed = index > 0 && /[:：]$/u.test(split[index - 1]!.rich.text) && !mark.needsNext;
    const isRow =
      isLed ||
      beside.some((other) => isBeside(mark, other)) ||
      /[•‣▪◦●■►➢✓✔]/.test(mark.mark) ||
      (mark.mark === '*' && (stars > 1 || (isBulleted && isLabel(split[index - 1]))));
    return isRow ? itemFrom(block, mark, block.rich) : block;
  });
  return withLevels(items);
}

/** Puts "(a)" and "(b)" one level below "6. We recommend that the government:". */
function withLevels(blocks: Block[]): Block[] {
  let over: string | undefined;
  let before: Block | undefined;
  return blocks.map((block) => {
    const style = block.item?.level === 1 ? (markStyle(block) ?? '') : undefined;
    const own = before?.item?.level === 1 ? (markStyle(before) ?? '') : undefined;
    if (style === undefined) over = block.item ? over : undefined;
    else if (own && own !== style && /[:：]$/u.test(before!.rich.text)) over = own;
    else if (style === over) over = undefined;
    before = block;
    if (style === undefined || over === undefined || style === over) return block;
    return { ...block, item: { ...block.item!, level: 2 as const } };
  });
}

/** Whether a line can be over a list. */
const isLabel = (block: Block | undefined) =>
  block?.kind === 'heading' || (block?.kind === 'paragraph' && !endsSentence(block.rich.text));

/** Returns the mark of an item that Markdown knows, in the terms of the other marks. */
const markOfItem = (block: Block | undefined) =>
  block?.item?.mark ? listMarkOf(`${block.item.mark} a`) : undefined;

const markStyle = (block: Block | undefined) => markOfItem(block)?.style;

function splitLines(block: Block): Block[] {
  const lines = linesOf(block.rich);
  if (lines.length < 2) return [block];
  const marks = lines.map(({ text }) => listMarkOf(text));
  const first = marks.findIndex(Boolean);
  // A line without a mark continues the item above it.
  const isOwn = block.kind === 'item' ? /[•‣▪◦·●■►➢✓✔]|\d|^\(?(?:a|i)[.)]$/ : /./;
  if (first < 0 || !isOwn.test(marks[first]!.mark)) return [block];
  if (!isList(marks, first > 0 && /[:：]$/.test(lines[first - 1]!.text))) return [block];
  const parts: { mark?: ListMark; lines: Rich[]; at: number }[] = [];
  lines.forEach((line, index) => {
    const mark = marks[index];
    if (mark) parts.push({ mark, lines: [line], at: index });
    else if (parts.length > 0) parts.at(-1)!.lines.push(line);
    else parts.push({ lines: [line], at: index });
  });
  const isExact = block.endLine - block.line + 1 === lines.length;
  return parts.map(({ mark, lines: own, at }) => {
    const rich = joined(own, '\n');
    const line = isExact ? block.line + at : block.line;
    const place = { line, endLine: isExact ? line + own.length - 1 : block.endLine };
    const part = { ...block, ...place };
    return mark ? itemFrom(part, mark, rich) : { ...part, rich };
  });
}

function itemFrom(block: Block, { list, mark, number, length }: ListMark, rich: Rich): Block {
  return {
    ...block,
    kind: 'item',
    rich: trimmed(sliced(rich, length)),
    item: {
      ...{ list, level: 1 },
      ...(list === 'numbered' && { mark }),
      ...(number !== undefined && { number }),
    },
  };
}
