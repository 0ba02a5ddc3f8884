/** An error whose message names the place of a fault, what was expected there, and what was found. */
export function fault(path: string, expected: string, found?: string | number): Error {
  const value = typeof found === 'string' ? JSON.stringify(found) : (found ?? 'none');
  return new Error(`${path}: expected ${expected}; found ${value}`);
}

/** The fault of an attribute that is none of what it can be; none where it is, or is not there. */
export const faultIn = (
  path: string,
  value: string | null | undefined,
  known: string[],
): Error[] =>
  !value || known.includes(value) ? [] : [fault(path, `one of ${known.join(', ')}`, value)];

/**
 * The item with the given id.
 * @throws an error that lists the known ids, where none has it.
 */
export function byId<T extends { id: string }>(
  items: T[],
  id: string | undefined,
  path: string,
): T {
  const sought = id?.trim();
  const item = items.find((candidate) => candidate.id === sought);
  if (!item) throw fault(path, `one of ${items.map((known) => known.id).join(', ')}`, id);
  return item;
}

/**
 * The items, where there are any.
 * @throws where there is none.
 */
export function nonEmpty<T>(items: T[], path: string): T[] {
  if (!items.length) throw fault(`statement/${path}`, 'one at least');
  return items;
}
