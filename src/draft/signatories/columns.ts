import { datesIn } from '../dates.js';
import { isCountry } from './countries.js';
import { cleaned, canBeName } from './names.js';
import { isRole } from './roles.js';
import { canBePerson } from './person-names.js';
import { ofOrganization, organization, saysOrganization } from './organization-names.js';
import type { FoundSignatory } from '../types.js';
import { wordsOf } from '../tree/kinds-of-text.js';

/** A signatory in a row of a table. */
export interface Cell {
  row: number;
  fields: FoundSignatory;
}

const isOrganization = (text: string) =>
  organization.test(text) || ofOrganization.test(text) || wordsOf(text).length > 4;

/** Whether a cell is a day alone. */
function isDay(text: string, language: string): boolean {
  const [day, ...more] = datesIn(text, language);
  const rest = day && text.slice(0, day.start) + text.slice(day.end);
  return day?.date.length === 10 && more.length === 0 && wordsOf(rest!).length < 3;
}

/** Whether most cells of a column are such. Empty cells do not count. */
const most = (cells: string[], is: (text: string) => boolean, share = 0.5): boolean => {
  const full = cells.filter(Boolean);
  return full.length > 0 && full.filter(is).length > full.length * share;
};

/**
 * Returns the signatories in a table without a head: persons with their organizations, organizations with their
 * countries, or names in several columns. `undefined` if the cells cannot be names.
 */
export function namesInColumns(rows: string[][], language: string): Cell[] | undefined {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const column = (at: number) => rows.map((row) => row[at]?.trim() ?? '');
  const all = [...Array(width).keys()].map(column);
  const days = all.filter((cells) => most(cells, (text) => isDay(text, language)));
  const columns = all
    .filter((cells) => !days.includes(cells))
    // A column of numbers, or an empty one for signatures.
    .filter((cells) => !most(cells, (text) => /^[\p{Nd}.,'’\s)]+$/u.test(text)))
    .filter((cells) => cells.some((text) => /\p{L}/u.test(text)));
  const texts = columns.flat().filter(Boolean);
  if (columns.length === 0 || !texts.every((text) => canBeName(text.replaceAll('\n', ', '))))
    return undefined;
  const [names = [], ...others] = columns;
  // Each cell has all that is said of a signatory.
  if (most(names, (text) => text.includes('\n'))) return undefined;
  const kinds = others.map((cells) => kindOf(cells, names, language));
  const unknown = kinds.indexOf(undefined);
  // What is left beside the roles is where the persons have them.
  if (kinds.includes('role') && !kinds.includes('affiliation') && unknown >= 0)
    kinds[unknown] = 'affiliation';
  if (kinds.some((kind) => kind !== undefined) || others.length === 0)
    return names.flatMap((name, row) => {
      if (!name) return [];
      const fields: FoundSignatory = { name: cleaned(name) };
      kinds.forEach((kind, at) => {
        const cell = others[at]![row];
        if (kind && cell && !fields[kind]) fields[kind] = cell.replaceAll('\n', ', ');
      });
      if (fields.role ?? fields.affiliation) fields.kind = 'person';
      const joined = days[0]?.[row];
      if (joined) fields.joined = joined;
      return [{ row, fields }];
    });
  return undefined;
}

/** Returns what a column says of the names in the first column. `undefined` for a column of other names. */
function kindOf(
  cells: string[],
  names: string[],
  language: string,
): 'role' | 'affiliation' | 'region' | undefined {
  if (most(cells, (text) => isCountry(text, language))) return 'region';
  if (most(cells, (text) => isRole(text, language))) return 'role';
  if (most(names, isOrganization)) {
    const arePlaces = most(cells, (text) => wordsOf(text).length < 3 && !isOrganization(text), 0.9);
    return arePlaces ? 'region' : undefined;
  }
  return most(cells, isOrganization, 0.3) &&
    !most(names, isOrganization, 0.2) &&
    most(names, canBePerson)
    ? 'affiliation'
    : undefined;
}

/** Returns the texts of cells that are a signatory each, row by row. Roles can be in the row below their names. */
export function namesInGrid(rows: string[][], language: string): { text: string; row: number }[] {
  const found: { text: string; row: number }[] = [];
  let above: { text: string; row: number }[] | undefined;
  let haveRoles = false;
  rows.forEach((row, index) => {
    const areRoles = row.every((cell) => !cell || isRole(cell, language));
    // The organizations of persons are below their roles.
    const isBelow =
      above !== undefined &&
      row.some(Boolean) &&
      (areRoles || (haveRoles && row.some(saysOrganization)));
    haveRoles = isBelow && areRoles;
    if (isBelow) {
      row.forEach((cell, at) => {
        if (cell && above![at]) above![at].text += `, ${cell}`;
      });
      return;
    }
    above = row.map((text) => ({ text: text.replaceAll('\n', ', '), row: index }));
    found.push(...above);
  });
  return found.filter(({ text }) => text !== '');
}
