/** Tells whether the lines of a cell in a table are names, or one name with what is said of it. */
import { wordsOf } from '../tree/kinds-of-text.js';
import { isCountry } from './countries.js';
import { canBeName } from './names.js';
import { saysOrganization } from './organization-names.js';
import { canBePerson } from './person-names.js';
import { isRole, isTitled } from './roles.js';

const linesIn = (cell: string) => cell.split(/\s*\n\s*/u).filter(Boolean);

/** The rows of a table, and the row of the document that each comes from. */
export interface Rows {
  rows: string[][];
  origins: number[];
}

/** Returns a row for each name, if all cells of each row have equally many names or details on lines. */
export function withRowsApart(rows: string[][], language: string): Rows {
  const lines = rows.map((row) => row.map(linesIn));
  const areColumns =
    areApart(rows, language) &&
    lines.every((row) => row.every(({ length }) => length === row[0]!.length));
  const apart = rows.map((row, at) =>
    areColumns
      ? (lines[at]![0] ?? []).map((_, index) => lines[at]!.map((cell) => cell[index]!))
      : [row],
  );
  return { rows: apart.flat(), origins: apart.flatMap((each, row) => each.map(() => row)) };
}

/** Returns the lines of all cells in the order of the document, if each is a name. */
export function namesOnLines(
  rows: string[][],
  language: string,
): { text: string; row: number }[] | undefined {
  return areApart(rows, language)
    ? rows.flatMap((row, at) => row.flatMap(linesIn).map((text) => ({ text, row: at })))
    : undefined;
}

/** Whether no cell has a name with its role, employer or place below it. */
function areApart(rows: string[][], language: string): boolean {
  const cells = rows
    .flat()
    .map(linesIn)
    .filter(({ length }) => length > 1);
  const isDetail = (text: string) => isRole(text, language) || isCountry(text, language);
  const hasDetails = ([first = '', ...below]: string[]) =>
    below.some(
      (text) =>
        (isDetail(text) && !isDetail(first)) ||
        (isTitled(first, language) && !isTitled(text, language)) ||
        // A name that goes on.
        !/^[^\p{Ll}\p{P}]/u.test(text) ||
        !canBeName(text) ||
        wordsOf(text).length > 12,
    ) || [first, ...below].slice(0, -1).some((text) => /[,–—-]$/u.test(text));
  const areEmployed =
    cells.every(([first, , ...others]) => canBePerson(first!) && others.length === 0) &&
    cells.some(([, below]) => saysOrganization(below!));
  return cells.length > 0 && !areEmployed && !cells.some(hasDetails);
}
