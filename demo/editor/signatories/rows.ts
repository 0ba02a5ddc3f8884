import type { Signatory } from '../../../src/statement/schema.js';
import type { Annotations, EditorDraft } from '../types.js';

export type Entry = EditorDraft['signatories'][number];
/** A signatory as an object, also if it is a name alone. */
export type Row = Exclude<Entry, string>;

export const columns = [
  'name',
  'kind',
  'role',
  'affiliation',
  'region',
  'url',
  'group',
  'joined',
] as const satisfies (keyof Exclude<Signatory, string>)[];
export type Column = (typeof columns)[number];

export const kinds = ['organization', 'person', 'network'] as const;
export type Kind = (typeof kinds)[number];

export const rowOf = (entry: Entry): Row => (typeof entry === 'string' ? { name: entry } : entry);

/** Returns a row as the file has it: without empty fields, and a name alone as a text. */
export function entryOf(row: Row): Entry {
  const { name, confirm } = row;
  const rest = columns.flatMap((column) => {
    const value = row[column];
    const isDefault = column === 'kind' && value === 'organization';
    return column === 'name' || !value || isDefault ? [] : [[column, value] as const];
  });
  if (rest.length === 0 && confirm === undefined) return name;
  return {
    ...(confirm !== undefined && { confirm }),
    name,
    ...Object.fromEntries(rest),
  };
}

const withList = (annotations: Annotations, signatories: Entry[]): Annotations => ({
  ...annotations,
  signatories,
});

/** Changes fields of some rows. An undefined value removes a field. */
export function withFields(
  annotations: Annotations,
  indices: Iterable<number>,
  fields: { [Key in keyof Row]?: Row[Key] | undefined },
): Annotations {
  const chosen = new Set(indices);
  return withList(
    annotations,
    annotations.signatories.map((entry, index) =>
      chosen.has(index) ? entryOf({ ...rowOf(entry), ...fields } as Row) : entry,
    ),
  );
}

/** Adds rows at the end. */
export const withRows = (annotations: Annotations, rows: readonly Row[]): Annotations =>
  withList(annotations, [...annotations.signatories, ...rows.map(entryOf)]);

/** Replaces all rows. */
export const onlyRows = (annotations: Annotations, rows: readonly Row[]): Annotations =>
  withList(annotations, rows.map(entryOf));

export function withoutRows(annotations: Annotations, indices: Iterable<number>): Annotations {
  const gone = new Set(indices);
  return withList(
    annotations,
    annotations.signatories.filter((_, index) => !gone.has(index)),
  );
}

/** Moves a row by one. Returns the same annotations if it is the first or the last. */
export function movedRow(annotations: Annotations, index: number, step: 1 | -1): Annotations {
  const list = [...annotations.signatories];
  const to = index + step;
  const [one, other] = [list[index], list[to]];
  if (one === undefined || other === undefined) return annotations;
  list[index] = other;
  list[to] = one;
  return withList(annotations, list);
}

/** Confirms every signatory. */
export const confirmAllSignatories = (annotations: Annotations): Annotations =>
  withFields(annotations, annotations.signatories.keys(), { confirm: undefined });
