import { labelsOf } from '../languages/languages.js';
import type { Block } from '../tree/blocks.js';
import { unwrapped } from '../tree/rich.js';
import type { NameText } from './names.js';
import type { FoundSignatory } from '../types.js';

type Column = 'name' | 'role' | 'affiliation' | 'region';

/** Returns the signatories in the rows of a table; `undefined` if no column is one of names. */
export function namesInTable(table: Block, language: string): NameText[] | undefined {
  const rows = (table.rows ?? []).map((row) => row.map((cell) => unwrapped(cell).text));
  // A table of Word has no head of its own: an empty row is in its place.
  const before = rows.findIndex((row) => row.some((text) => text !== ''));
  const [head = [], ...body] = rows.slice(Math.max(0, before));
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
    const line = table.line ? table.line + index + before + 2 : 0;
    return [{ text, line, fields }];
  });
}

/** What each column of a table is, by its head. */
function columnsOf(head: string[], language: string): (Column | undefined)[] {
  const languages = labelsOf(language);
  const is = (column: Column, text: string) =>
    languages.some(({ columns }) => columns?.[column].test(text) ?? false);
  const found: (Column | undefined)[] = [];
  for (const text of head) {
    // A head can fit several columns; each column is there once.
    const order: Column[] = ['region', 'role', 'affiliation', 'name'];
    found.push(order.find((column) => !found.includes(column) && is(column, text)));
  }
  return found;
}
