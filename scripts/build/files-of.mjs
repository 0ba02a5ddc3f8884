/** Reads a folder, for comparing two and for hashes. `fs.readdir` does the work. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, by its path in it, in the order of the paths. */
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
