import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { outDirOf } from './out-dir.js';

/** Lets the command be run as it is: npm would where it links it, and then the checkout would differ. */
export function executable(): Plugin {
  let folder = '';
  return {
    name: 'executable',
    apply: 'build',
    configResolved(config) {
      folder = outDirOf(config);
    },
    writeBundle: () => chmod(join(folder, 'cli/cli.js'), 0o755),
  };
}
