import { integrityOf } from '../utils/hash.js';

/** Returns the hash of each file (SHA-256) in the format of `integrity`, by its path. */
export async function hashesOf(
  paths: string[],
  read: (path: string) => Uint8Array | Promise<Uint8Array>,
): Promise<Record<string, string>> {
  const hashes = paths.map(
    async (path) => [path, await integrityOf('SHA-256', await read(path))] as const,
  );
  return Object.fromEntries(await Promise.all(hashes));
}
