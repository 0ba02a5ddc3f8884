import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filesOf } from './files-of.mjs';
import { outDirOf } from './out-dir.js';

/** The files that a page names in a script tag. */
const named = ['statement-widgets.js', 'statement-widgets.classic.js', 'embed-parent.js'];

/** Beside what is shipped, and not in the package. */
const unshipped = 'treemap.html';

const sha384 = (content: Buffer | string, encoding: 'base64' | 'hex') =>
  createHash('sha384').update(content).digest(encoding);

/**
 * Writes, once all else is there, `integrity.json` with what the `integrity` attribute says for each file that a page
 * names, and `SHA384SUMS`, which `sha384sum -c` reads, with every other file
 * that is shipped.
 */
export function hashes(): Plugin {
  let outDir = '';
  return {
    name: 'hashes',
    apply: 'build',
    configResolved(config) {
      outDir = outDirOf(config);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files: Record<string, Buffer | string> = await filesOf(outDir);
        const pinned = named.map((path) => [path, `sha384-${sha384(files[path]!, 'base64')}`]);
        const integrity = `${JSON.stringify(Object.fromEntries(pinned), null, 2)}\n`;
        await writeFile(join(outDir, 'integrity.json'), integrity);
        files['integrity.json'] = integrity;
        const sums = Object.keys(files)
          .filter((path) => path !== unshipped)
          .sort()
          .map((path) => `${sha384(files[path]!, 'hex')}  ${path.replaceAll('\\', '/')}\n`);
        await writeFile(join(outDir, 'SHA384SUMS'), sums.join(''));
      },
    },
  };
}
