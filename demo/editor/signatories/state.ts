import type { EditorDraft } from '../types.js';
import { type Pair } from './near-duplicates.js';
import { columns, type Column, rowOf } from './rows.js';
import type { Table } from './spreadsheet.js';

/** What the table of signatories remembers besides the signatories. */
export interface SignatoriesState {
  /** The chosen rows. */
  selected: Set<number>;
  /** The columns that the author asked for, besides those with values. */
  shown: Set<Column>;
  /** What the author pasted. */
  pasted: string;
  table?: Table | undefined;
  /** Pairs of names that the author knows to be different. */
  different: Set<string>;
}

export const newSignatoriesState = (): SignatoriesState => ({
  selected: new Set(),
  shown: new Set(),
  pasted: '',
  different: new Set(),
});

/** Returns the columns of the table: name and kind, those with values, and those that the author asked for. */
export function shownColumns({ signatories }: EditorDraft, { shown }: SignatoriesState): Column[] {
  const used = new Set<Column>(['name', 'kind', ...shown]);
  for (const entry of signatories)
    if (typeof entry !== 'string')
      for (const column of columns) if (entry[column] !== undefined) used.add(column);
  return columns.filter((column) => used.has(column));
}

/** Returns the names of a pair as one text, which stays the same if rows move. */
export function pairKey({ signatories }: EditorDraft, { rows }: Pair): string {
  return JSON.stringify(rows.map((row) => rowOf(signatories[row]!).name));
}

/** Returns the chosen rows after one has moved. */
export function selectedAfterMove(selected: Set<number>, index: number, to: number): Set<number> {
  const swap = new Map([
    [index, to],
    [to, index],
  ]);
  return new Set([...selected].map((row) => swap.get(row) ?? row));
}
