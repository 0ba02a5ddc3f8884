import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Puts the version of the package into the module. */
export function version(): Plugin {
  return {
    name: 'version',
    load: {
      filter: { id: /\/src\/runtime\/version\.ts$/ },
      async handler() {
        const text = await readFile('package.json', 'utf8');
        const { version } = JSON.parse(text) as { version: string };
        return `export const version = ${JSON.stringify(version)};`;
      },
    },
  };
}
