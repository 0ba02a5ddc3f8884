import { dsvFormat } from 'd3-dsv';
import { cleaned } from '../../../src/draft/signatories/names.js';
import { plainDigits } from '../../../src/statement/validation/written.js';
import { withProtocol } from '../with-protocol.js';
import { columnsIn, looksLikeHeaders } from './headers.js';
import { type Column, type Kind, type Row } from './rows.js';

/** A table that an author has pasted, before it is taken. */
export interface Table {
  rows: string[][];
  /** Whether the first row has the names of the columns. `undefined` if the author has to be asked. */
  hasHeader: boolean | undefined;
  /** What each column is. A column without a meaning is not taken. */
  columns: (Column | undefined)[];
}

/** Returns the separator of a table: a tab, or the sign that divides every row into the same number of cells. */
function separatorOf(text: string): string | undefined {
  if (text.includes('\t')) return '\t';
  return [',', ';'].find((separator) => {
    const widths = dsvFormat(separator)
      .parseRows(text)
      .filter((cells) => cells.some(Boolean))
      .map(({ length }) => length);
    return (widths[0] ?? 0) > 1 && widths.every((width) => width === widths[0]);
  });
}

/** Reads rows from a spreadsheet, or a name on each line. */
export function tableFrom(text: string): Table {
  const separator = separatorOf(text.trim());
  const cells = separator
    ? dsvFormat(separator).parseRows(text.replace(/^\uFEFF/, ''))
    : text.split(/\r?\n/).map((line) => [line]);
  const rows = cells
    .map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const even = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  // Columns without a cell are left out.
  const used = [...Array(width).keys()].filter((at) => even.some((row) => row[at] !== ''));
  const kept = even.map((row) => used.map((at) => row[at]!));
  const [first = []] = kept;
  const hasHeader = kept.length > 1 ? looksLikeHeaders(first) : false;
  return { rows: kept, hasHeader, columns: columnsOf(kept, hasHeader) };
}

/** Whether a cell can be a name, and is not a number, a day or a URL. */
const canBeName = (cell: string) =>
  /\p{L}/u.test(cell) && !/^(?:https?:|www\.)|^\S+@\S+$/i.test(cell);

/** What the columns are, by their headers. Without headers, the first that can have names has them. */
export function columnsOf(
  rows: readonly (readonly string[])[],
  hasHeader: boolean | undefined,
): (Column | undefined)[] {
  const [first = []] = rows;
  const found = hasHeader ? columnsIn(first) : first.map(() => undefined);
  if (found.includes('name')) return found;
  const below = rows.slice(hasHeader ? 1 : 0);
  const names = found.findIndex(
    (column, at) => !column && below.filter((row) => canBeName(row[at]!)).length > below.length / 2,
  );
  return found.map((column, at) => (at === Math.max(names, 0) ? 'name' : column));
}

/** The words for kinds of signatories in tables. */
const kindWords: [Kind, RegExp][] = [
  ['person', /person|individual|individu|particulier|شخص|فرد|ব্যক্তি|個人|ပုဂ္ဂိုလ်|บุคคล/iu],
  [
    'network',
    /network|coalition|alliance|réseau|red\b|rede\b|netzwerk|شبكة|নেটওয়ার্ক|ネットワーク|ကွန်ရက်|เครือข่าย/iu,
  ],
];

/** Returns a value as the file has it, or an empty text. */
function valueOf(column: Column, cell: string): string {
  if (column === 'name') return cleaned(cell);
  if (column === 'kind') return kindWords.find(([, pattern]) => pattern.test(cell))?.[0] ?? '';
  if (column === 'url') return withProtocol(cell);
  if (column === 'joined') return dayFrom(cell);
  return cell;
}

/** Writes a day as YYYY-MM-DD if it is clear which one it is. Otherwise the text stays, and the check says so. */
function dayFrom(cell: string): string {
  const digits = plainDigits(cell);
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(digits) ?? [];
  if (year && month && day) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [, first = '', second = '', of] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(digits) ?? [];
  // 13/02/2025 is a day and a month, 02/03/2025 can be either.
  if (of && Number(first) > 12) return `${of}-${second.padStart(2, '0')}-${first}`;
  if (of && Number(second) > 12) return `${of}-${first.padStart(2, '0')}-${second}`;
  return cell;
}

/** Returns the rows of a table as signatories. Rows without a name are left out. */
export function rowsOf({ rows, hasHeader, columns }: Table): Row[] {
  return rows.slice(hasHeader ? 1 : 0).flatMap((cells) => {
    const row: Record<string, string> = {};
    columns.forEach((column, at) => {
      const value = column && valueOf(column, cells[at] ?? '');
      if (column && value) row[column] = value;
    });
    // Only persons have an organization of their own. A given kind counts, also one that is not known.
    if (row.affiliation && !columns.includes('kind')) row.kind = 'person';
    return row.name ? [row as unknown as Row] : [];
  });
}
