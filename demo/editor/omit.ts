/** Returns a copy of an object without some of its keys. */
export function omit<T extends object, Key extends keyof T>(
  value: T,
  ...keys: Key[]
): Omit<T, Key> {
  const rest = { ...value };
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}
