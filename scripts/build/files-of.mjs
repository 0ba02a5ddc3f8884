/** Reads a folder with `fs.readdir`, for comparison and for hashes. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads every file in a folder, by relative path, in sorted order. */
export async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      paths
        .map((path) => path.slice(folder.length + 1))
        .sort()
        .map(async (path) => [path, await readFile(join(folder, path))]),
    ),
  );
}
