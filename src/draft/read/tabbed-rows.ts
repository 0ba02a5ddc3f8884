/** Makes tables of paragraphs whose columns are divided by tabs, as in plain text. */
import type { List, Parents, PhrasingContent, RootContent, Table } from 'mdast';
import { refuseCells } from './limits.js';
import { markOf } from './marks.js';

type Cells = PhrasingContent[][];

/** Replaces each run of lines that have equally many cells. Other tabs stay as they are. */
export function withTabbedRows(parent: Parents): void {
  const rowsOf = (parent.children as RootContent[]).map((child) => {
    if (child.type === 'blockquote') withTabbedRows(child);
    return rowsIn(child) ?? [];
  });
  const widthOf = (index: number) => rowsOf[index]?.[0]?.length ?? 0;
  parent.children = (parent.children as RootContent[]).flatMap((child, index): RootContent[] => {
    const width = widthOf(index);
    if (width === 0) return [child];
    // A row of the table that begins above.
    if (widthOf(index - 1) === width) return [];
    const next = rowsOf.findIndex((_, other) => other > index && widthOf(other) !== width);
    const rows = rowsOf.slice(index, next < 0 ? undefined : next).flat();
    return rows.length > 1 ? [tableOf(rows)] : [child];
  });
}

/** Returns the rows of a paragraph, or of a list whose items are rows. `undefined` if a line is none. */
function rowsIn(node: RootContent): Cells[] | undefined {
  if (node.type === 'list') return rowsInList(node);
  if (node.type !== 'paragraph') return undefined;
  const lines = divided(node.children, 'break').map(cellsIn);
  const width = lines[0]?.length ?? 0;
  return width > 1 && lines.every(({ length }) => length === width) ? lines : undefined;
}

function rowsInList({ children }: List): Cells[] | undefined {
  const rows = children.map(({ children: [content, ...more] }) =>
    content?.type === 'paragraph' && more.length === 0 ? rowsIn(content) : undefined,
  );
  const width = rows[0]?.[0]?.length;
  return rows.every((each) => each?.length === 1 && each[0]!.length === width)
    ? rows.flatMap((each) => each ?? [])
    : undefined;
}

/** Returns the cells of a line. A tab after the mark of a list or after "To:" does not divide cells. */
function cellsIn(line: PhrasingContent[]): Cells {
  const cells = divided(line, 'tab').filter((cell) => textOf(cell) !== '');
  const [first, second, ...others] = cells;
  if (!first || !second) return cells;
  const text = textOf(first);
  // The mark needs a space after it.
  const isMark = markOf(`${text} `)?.length === text.length + 1;
  const isLabel = others.length === 0 && /^[^:：]{1,24}[:：]$/u.test(text);
  if (!isMark && !isLabel) return cells;
  return [[...first, { type: 'text', value: ' ' }, ...second], ...others];
}

const textOf = (nodes: PhrasingContent[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : ''))
    .join('')
    .trim();

/** Divides a text at its tabs or line breaks. Each part keeps the emphasis and the link around it. */
function divided(nodes: PhrasingContent[], at: 'tab' | 'break'): Cells {
  const parts: Cells = [[]];
  const add = (found: Cells) => {
    found.forEach((part, index) => {
      if (index > 0) parts.push([]);
      parts.at(-1)!.push(...part);
    });
  };
  for (const node of nodes) {
    if (node.type === 'break' && at === 'break') add([[], []]);
    else if (node.type === 'text' && at === 'tab')
      add(node.value.split(/\t+/).map((value) => [{ ...node, value }]));
    else if ('children' in node)
      add(divided(node.children, at).map((children) => [{ ...node, children }]));
    else add([[node]]);
  }
  return parts;
}

/** Returns a table without a head. Its first row can be a head or data. */
function tableOf(rows: Cells[]): Table {
  const width = rows[0]!.length;
  refuseCells(rows.length, width);
  return {
    type: 'table',
    children: [Array<PhrasingContent[]>(width).fill([]), ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  };
}
