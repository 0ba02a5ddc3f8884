import type { Table, TableCell } from 'mdast';
import { refuseCells } from './limits.js';
import { children, type XmlElement } from './xml.js';

/** The cells of a table in OpenDocument, by row. The rows of its head are first. */
export interface OdtTable {
  cells: XmlElement[][];
  hasHead: boolean;
}

/** Returns the cells of a table. */
export function cellsOf(table: XmlElement): OdtTable {
  const head = children(table, 'table:table-header-rows').flatMap((part) =>
    children(part, 'table:table-row'),
  );
  const groups = ['table:table-rows', 'table:table-row-group'];
  const rows = children(table).flatMap((part) =>
    part.name === 'table:table-row'
      ? [part]
      : groups.includes(part.name)
        ? children(part, 'table:table-row')
        : [],
  );
  const cells = [...head, ...rows].map((row) =>
    children(row).filter(({ name }) => /^table:(?:covered-)?table-cell$/.test(name)),
  );
  return { cells, hasHead: head.length > 0 };
}

/** Whether a table only arranges parts of the page: it has one cell, or lists and headings in its cells. */
export function isLayout({ cells }: OdtTable): boolean {
  const all = cells.flat();
  return (
    all.length < 2 ||
    all.some((cell) =>
      children(cell).some(({ name }) => /^(?:text:list|text:h|table:table)$/.test(name)),
    )
  );
}

/** Returns a table of Markdown. Its first row is the head, which is empty if the table has none. */
export function tableOf(rows: TableCell[][], hasHead: boolean): Table {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  refuseCells(rows.length, columns);
  return {
    type: 'table',
    children: [...(hasHead ? [] : [[]]), ...rows].map((row) => ({
      type: 'tableRow',
      children: [...Array(columns).keys()].map(
        (index): TableCell => row[index] ?? { type: 'tableCell', children: [] },
      ),
    })),
  };
}
