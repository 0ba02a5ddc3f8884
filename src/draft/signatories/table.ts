import { labelsOf } from '../languages/languages.js';
import type { Block } from '../tree/blocks.js';
import { isSignedLabel } from '../tree/kinds-of-text.js';
import { unwrapped } from '../tree/rich.js';
import type { NameText } from './names.js';
import type { FoundSignatory } from '../types.js';

type Column = 'name' | 'role' | 'affiliation' | 'region';

/** Returns the signatories in the rows of a table. `undefined` if no column holds names. */
export function namesInTable(table: Block, language: string): NameText[] | undefined {
  const rows = (table.rows ?? []).map((row) => row.map((cell) => unwrapped(cell).text));
  // A table from Word begins with an empty head.
  const before = Math.max(
    0,
    rows.findIndex((row) => row.some((text) => text !== '')),
  );
  const line = table.line ? table.line + before + 1 : 0;
  return namesInRows(rows.slice(before), language, (row) => line && line + row);
}

/**
 * Returns the labels and the signatories of tables that are in plain text, with one cell in each line. `undefined` if
 * no lines are the head of a table, or if a row is incomplete. Empty cells at the end have no line.
 */
export function namesInCells(
  lines: { text: string; line: number }[],
  language: string,
): (NameText | { label: string })[] | undefined {
  const found: (NameText | { label: string })[] = [];
  let at = 0;
  while (at < lines.length) {
    const width = widthAt(lines, at, language);
    if (!width) {
      found.push({ label: lines[at++]!.text });
      continue;
    }
    const next = lines.findIndex(({ text }, i) => i > at && isSignedLabel(text, language));
    const cells = lines.slice(at, next < 0 ? undefined : next);
    const rows = cells
      .map((_, cell) => (cell % width === 0 ? cells.slice(cell, cell + width) : []))
      .filter((row) => row.length > 0);
    const texts = rows.map((row) => row.map(({ text }) => text));
    const isWhole = rows.length > 1 && (rows.at(-1)!.length === width || next < 0);
    const names = isWhole && namesInRows(texts, language, (row) => rows[row]![0]!.line);
    if (!names) return undefined;
    found.push(...names);
    at += cells.length;
  }
  return found.every((each) => 'label' in each) ? undefined : found;
}

/** Returns the number of lines that are the head of a table, from an index on. */
function widthAt(lines: { text: string }[], at: number, language: string): number | undefined {
  const cells = lines.slice(at, at + 4).map(({ text }) => text);
  return [4, 3, 2].find((width) => {
    const head = cells.slice(0, width);
    return (
      head.length === width &&
      !head.some((text) => isSignedLabel(text, language)) &&
      columnsOf(head, language).every((column) => column !== undefined)
    );
  });
}

function namesInRows(
  [head = [], ...body]: string[][],
  language: string,
  lineOfRow: (row: number) => number,
): NameText[] | undefined {
  const columns = columnsOf(head, language);
  const name = columns.includes('name') ? columns.indexOf('name') : columns.indexOf('affiliation');
  if (name < 0) return undefined;
  return body.flatMap((cells, index): NameText[] => {
    const text = cells[name];
    if (!text) return [];
    const fields: FoundSignatory = { name: text };
    columns.forEach((column, at) => {
      const cell = cells[at];
      if (column && column !== 'name' && at !== name && cell) fields[column] = cell;
    });
    if (fields.role || fields.affiliation) fields.kind = 'person';
    return [{ text, line: lineOfRow(index + 1), fields }];
  });
}

/** Returns the field that each column of a table holds, by its head. */
function columnsOf(head: string[], language: string): (Column | undefined)[] {
  const languages = labelsOf(language);
  const is = (column: Column, text: string) =>
    languages.some(({ columns }) => columns?.[column].test(text) ?? false);
  const found: (Column | undefined)[] = [];
  for (const text of head) {
    // A head can match several fields. Each field gets one column.
    const order: Column[] = ['region', 'role', 'affiliation', 'name'];
    found.push(order.find((column) => !found.includes(column) && is(column, text)));
  }
  return found;
}
