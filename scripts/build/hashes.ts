/**
 * Writes `integrity.json` for the files that pages name, and `SHA384SUMS` for every shipped file, with Node's `crypto`.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from './files-of.mjs';

/** The files that a page names in a script tag. */
const named = ['statement-widgets.js', 'statement-widgets.classic.js', 'embed-parent.js'];

const sha384 = (content: Buffer, encoding: 'base64' | 'hex') =>
  createHash('sha384').update(content).digest(encoding);

export async function writeIntegrity(outDir: string): Promise<void> {
  const pinned = named.map(async (path) => {
    const hash = sha384(await readFile(join(outDir, path)), 'base64');
    return [path, `sha384-${hash}`] as const;
  });
  const integrity = Object.fromEntries(await Promise.all(pinned));
  await writeFile(join(outDir, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
}

/** Writes the hash of each file in a folder. */
export async function writeSums(folder: string): Promise<void> {
  const files: Record<string, Buffer> = await filesOf(folder);
  const sums = Object.entries(files)
    .filter(([path]) => path !== 'treemap.html')
    .map(([path, content]) => `${sha384(content, 'hex')}  ${path.replaceAll('\\', '/')}\n`);
  await writeFile(join(folder, 'SHA384SUMS'), sums.join(''));
}
