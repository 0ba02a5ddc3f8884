import { confirmations } from '../confirmations.js';
import type { FoundSignatory } from '../types.js';
import { namesInColumns } from './columns.js';
import { cleaned, signatoryOf } from './names.js';
import { namesInRows } from './table.js';

/** Separates the cells of a row, as a statement has them. */
const separator = /\t|\s–\s/u;

/**
 * Returns the signatories in lines that an author has chosen: a name in each, or the rows of a table. Each has to be
 * confirmed. The heads of a table are no signatory.
 */
export function signatoriesInLines(lines: string[], language: string): FoundSignatory[] {
  const rows = lines.map((line) => line.split(separator).map((cell) => cell.trim()));
  const isTable = rows.every((cells) => cells.length > 1);
  const found =
    namesInRows(rows, language, () => 0)?.flatMap(({ fields }) => fields ?? []) ??
    (isTable ? namesInColumns(rows, language)?.map(({ fields }) => fields) : undefined) ??
    lines.map((line) => signatoryOf(cleaned(line), language));
  return found.map((each) => ({ confirm: confirmations.row, ...each, name: cleaned(each.name) }));
}
