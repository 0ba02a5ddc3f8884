/** Tables of a PDF: neighbouring lines with as many cells. */
import type { Table } from 'mdast';
import type { Line } from './pdf-lines.js';

const cellsOf = ({ text }: Line): string[] => text.split('\t').map((cell) => cell.trim());

/** Whether a line is a row: its cells are apart, and none is a label such as "To:". */
const isRow = (line: Line): boolean => {
  const [first = '', ...rest] = cellsOf(line);
  return rest.length > 0 && !/[:：]$/u.test(first);
};

/** Divides lines into those of tables, which have two rows or more, and the others. */
export function withTables(lines: Line[]): { lines: Line[]; isTable: boolean }[] {
  const parts: { lines: Line[]; isTable: boolean }[] = [];
  lines.forEach((line, index) => {
    const isNextTo = (other: Line | undefined) =>
      other?.page === line.page &&
      isRow(other) &&
      cellsOf(other).length === cellsOf(line).length &&
      Math.abs(other.y - line.y) < line.size * 3;
    const isTable = isRow(line) && (isNextTo(lines[index - 1]) || isNextTo(lines[index + 1]));
    const last = parts.at(-1);
    const goesOn = last?.isTable === isTable && (!isTable || isNextTo(last.lines.at(-1)));
    if (goesOn) last.lines.push(line);
    else parts.push({ lines: [line], isTable });
  });
  return parts;
}

/** Returns rows as a table. Its first row is empty, because the rows can have a head or not. */
export function tableOf(lines: Line[]): Table {
  const row = (cells: string[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((value) => ({
      type: 'tableCell',
      children: value ? [{ type: 'text', value }] : [],
    })),
  });
  const rows = lines.map(cellsOf);
  return { type: 'table', children: [row(rows[0]!.map(() => '')), ...rows.map(row)] };
}
