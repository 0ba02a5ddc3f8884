/**
 * Writes `integrity.json` for the files that pages name, and `SHA384SUMS` for every shipped file, with Node's `crypto`.
 */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from './files-of.mjs';

/** The files that a page names in a script tag. */
const named = ['statement-widgets.js', 'statement-widgets.classic.js', 'embed-parent.js'];

const sha384 = (content: Buffer | string, encoding: 'base64' | 'hex') =>
  createHash('sha384').update(content).digest(encoding);

export async function writeHashes(outDir: string): Promise<void> {
  const files: Record<string, Buffer | string> = await filesOf(outDir);
  const pinned = named.map((path) => [path, `sha384-${sha384(files[path]!, 'base64')}`]);
  const integrity = `${JSON.stringify(Object.fromEntries(pinned), null, 2)}\n`;
  await writeFile(join(outDir, 'integrity.json'), integrity);
  files['integrity.json'] = integrity;
  const sums = Object.keys(files)
    .filter((path) => path !== 'treemap.html')
    .sort()
    .map((path) => `${sha384(files[path]!, 'hex')}  ${path.replaceAll('\\', '/')}\n`);
  await writeFile(join(outDir, 'SHA384SUMS'), sums.join(''));
}
