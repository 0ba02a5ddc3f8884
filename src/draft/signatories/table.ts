import { confirmations } from '../confirmations.js';
import { labelsOf } from '../languages/languages.js';
import type { Block } from '../tree/blocks.js';
import { namesInColumns, namesInGrid } from './columns.js';
import { namesOnLines, type Rows, withRowsApart } from './cell-lines.js';
import { isCountry } from './countries.js';
import { canBeName, type NameText } from './names.js';
import { isRole } from './roles.js';
import { wordsOf } from '../tree/kinds-of-text.js';
import type { Finding, FoundSignatory } from '../types.js';
import { columnsOf, type Head } from './heads.js';
import { isSignedLabel } from './signed-label.js';

/** What a column of a document can be. Its head is compared in this order. */
export const order = [
  ...['joined', 'other', 'representative', 'region', 'role', 'affiliation', 'name'],
] as const satisfies Head[];
type Column = (typeof order)[number];

/** Whether a cell has a name, and not a dash alone. */
const isName = (cell: string) => /[\p{L}\p{N}]/u.test(cell);

/**
 * Returns the signatories in the rows of a table. A table without a head is one of names only below a label of
 * signatories (`isSigned`). `undefined` if no column holds names.
 */
export function namesInTable(
  table: Block,
  language: string,
  isSigned: boolean,
): NameText[] | undefined {
  const all = withoutNumbers((table.rows ?? []).map((row) => row.map((cell) => cell.text.trim())));
  // A table from Word begins with an empty head.
  const before = Math.max(
    0,
    all.findIndex((row) => row.some((text) => text !== '')),
  );
  const written = all.slice(before);
  const line = table.line ? table.line + before + 1 : 0;
  const lineOfRow = (row: number) => line && line + row;
  const apart = withRowsApart(written, language);
  const found = namesInRows(
    apart.rows.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' '))),
    language,
    (row) => lineOfRow(apart.origins[row]!),
  );
  return found ?? (isSigned ? namesWithoutHead(written, apart, language, lineOfRow) : undefined);
}

/** Removes the numbers from names such as "1. River Watch", if most cells have one. */
function withoutNumbers(rows: string[][]): string[][] {
  const number = /^\(?\p{Nd}{1,3}[.)।။၊]\s*(?=\p{L})/u;
  const full = rows.flat().filter(Boolean);
  if (full.filter((text) => number.test(text)).length < full.length * 0.7) return rows;
  return rows.map((row) => row.map((text) => text.replace(number, '')));
}

function namesWithoutHead(
  rows: string[][],
  apart: Rows,
  language: string,
  lineOfRow: (row: number) => number,
): NameText[] | undefined {
  const columns = namesInColumns(apart.rows, language);
  if (columns)
    return columns.map(({ row, fields }) => ({
      text: fields.name,
      line: lineOfRow(apart.origins[row]!),
      fields,
    }));
  const [head = [], ...body] = rows;
  // "Africa | Europe": the names of each column are a group.
  if (head.length > 1 && head.filter((text) => isCountry(text, language)).length * 2 > head.length)
    return body.flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        text && canBeName(text)
          ? [{ text, line: lineOfRow(row + 1), fields: { name: text, group: head[column]! } }]
          : [],
      ),
    );
  const grid = namesOnLines(rows, language) ?? namesInGrid(rows, language);
  return grid.length > 1 && grid.every(({ text }) => canBeName(text))
    ? grid.map(({ text, row }) => ({ text, line: lineOfRow(row) }))
    : undefined;
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
      // "Lembaga Bantuan Hukum Kest" is a name, and no head.
      !head.some((text) => wordsOf(text).length > 3 || isSignedLabel(text, language)) &&
      columnsIn(head, language).every((column) => column !== undefined && column !== 'other')
    );
  });
}

export function namesInRows(
  [head = [], ...body]: string[][],
  language: string,
  lineOfRow: (row: number) => number,
): NameText[] | undefined {
  const columns = withRoles(columnsIn(head, language), head, body, language);
  const place = signatoryColumn(head, columns);
  if (!place) return undefined;
  const { name, isOrganization, confirm } = place;
  const isOfPersons =
    !isOrganization && (columns.includes('role') || columns.includes('affiliation'));
  return body.flatMap((cells, index): NameText[] => {
    const own = cells[name] ?? '';
    const other = isOrganization ? -1 : columns.indexOf('affiliation');
    // An organization can sign in a table of persons.
    const isNamed = isName(own) || !isName(cells[other] ?? '');
    const text = isNamed ? own : cells[other]!;
    if (!isName(text)) return [];
    const doubt = isNamed ? confirm : confirmations.representative;
    const fields: FoundSignatory = { ...(doubt && { confirm: doubt }), name: text };
    const by: string[] = [];
    columns.forEach((column, at) => {
      const cell = cells[at];
      if (!cell || !isName(cell) || !column || at === name || column === 'other') return;
      if (!isNamed && at === other) return;
      const isOwn = column === 'region' || column === 'joined';
      const isBy = column === 'representative' || (isOrganization && !isOwn);
      if (isBy) by.push(cell);
      else if (column !== 'name') fields[column] = cell;
    });
    // An organization is shown with its representative.
    if (by.length > 0) fields.role = by.join(', ');
    else if (isOfPersons && isNamed) fields.kind = 'person';
    return [{ text, line: lineOfRow(index + 1), fields }];
  });
}

/** Takes a column with an unknown head for that of the roles, if most of its cells are roles: "Known for". */
function withRoles(
  columns: (Column | undefined)[],
  head: string[],
  body: string[][],
  language: string,
): (Column | undefined)[] {
  if (!columns.includes('name') || columns.includes('role')) return columns;
  const areRoles = (at: number) =>
    body.filter((cells) => isRole(cells[at] ?? '', language)).length * 2 > body.length;
  const found = columns.findIndex(
    (column, at) => column === undefined && head[at] !== '' && areRoles(at),
  );
  return columns.map((column, at) => (at === found ? 'role' : column));
}

/** Returns the column of the signatories. An organization before a name has signed, and not its representative. */
function signatoryColumn(
  head: string[],
  columns: (Column | undefined)[],
): { name: number; isOrganization: boolean; confirm?: string } | undefined {
  const at = (column: Column) => columns.indexOf(column);
  const [name, affiliation, by] = [at('name'), at('affiliation'), at('representative')];
  if (affiliation >= 0 && (name < 0 || affiliation < name)) {
    const isBy = by >= 0 || name >= 0 || at('role') >= 0;
    return {
      name: affiliation,
      isOrganization: true,
      ...(isBy && { confirm: confirmations.representative }),
    };
  }
  if (name >= 0)
    return {
      name,
      isOrganization: by >= 0,
      ...(by >= 0 && { confirm: confirmations.representative }),
    };
  // "Name and title | Signature" are persons. "Chapter of | Signature" has a head that is not known.
  if (!columns.includes('other') && at('joined') < 0 && by < 0) return undefined;
  const first = columns.findIndex((column, index) => column === undefined && head[index] !== '');
  const others = columns.filter((column) => column === undefined).length;
  if (first >= 0 && others === 1 && isShort(head))
    return { name: first, isOrganization: true, confirm: confirmations.heads };
  return by >= 0 && first < 0
    ? { name: by, isOrganization: false, confirm: confirmations.heads }
    : undefined;
}

const isShort = (head: string[]) => head.every((text) => text.split(/\s+/).length < 5);

/** Returns what the columns of a table in a document are, by their heads. */
const columnsIn = (heads: string[], language: string): (Column | undefined)[] =>
  columnsOf(heads, labelsOf(language), order);

/** Reports the cells of a table that no signatory has, such as its heads and signatures. */
export function unusedCells({ rows = [], line }: Block, known: string): Finding[] {
  const cells = rows
    .flat()
    .map(({ text }) => text.replace(/\s+/gu, ' ').trim())
    .filter(
      (text) => !wordsOf(text).every((word) => known.includes(word.replace(/[,;.:]+$/u, ''))),
    );
  return cells.length > 0
    ? [{ line, text: `left out of the text, cells of a table of signatories: ${cells.join('; ')}` }]
    : [];
}
