/** Returns an error that names a place and the problem there. */
export const fault = (path: string, problem: string): Error => new Error(`${path}: ${problem}`);

type Value = string | number | null | undefined;

/** Returns the error for a value in a form that its place does not allow. `use` is the form to use instead. */
export const invalid = (path: string, value: Value, use: string): Error =>
  fault(path, `invalid value ${JSON.stringify(String(value ?? ''))}. Use ${use}.`);

/** Returns the error for a value that is missing or not among the known ones. */
export const unknown = (
  path: string,
  value: string | undefined,
  known: readonly string[],
  kind = 'value',
): Error => {
  const problem = value ? `unknown ${kind} ${JSON.stringify(value)}` : `missing ${kind}`;
  return fault(path, `${problem}. Known ${kind}s: ${known.join(', ')}.`);
};

/** Returns the error for an attribute whose value is not known, in a list. The list is empty if there is no error. */
export const faultIn = (
  path: string,
  value: string | null | undefined,
  known: string[],
): Error[] => (!value || known.includes(value) ? [] : [unknown(path, value, known)]);

/**
 * Returns the item with the given id.
 * @throws an error that lists the known ids, if no item has it.
 */
export function byId<T extends { id: string }>(
  items: T[],
  id: string | undefined,
  path: string,
): T {
  const sought = id?.trim();
  const item = items.find((candidate) => candidate.id === sought);
  if (item) return item;
  const known = items.map((each) => each.id);
  throw unknown(path, sought, known, 'id');
}

/**
 * Returns the items.
 * @param name A plural, for the message.
 * @throws if there are no items.
 */
export function nonEmpty<T>(items: T[], name: string): T[] {
  if (!items.length) throw new Error(`the statement has no ${name}`);
  return items;
}
