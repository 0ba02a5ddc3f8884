/** Returns an object with its names in order. Keeps other values. */
const ordered = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/**
 * Returns a short text that differs if data differ, whatever the order of the names in an object (FNV-1a of the JSON, 32
 * bits). Unlike a cryptographic hash, it is there at once.
 */
export function fingerprintOf(data: object): string {
  const text = JSON.stringify(data, ordered);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
