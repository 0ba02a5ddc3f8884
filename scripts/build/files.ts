import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import { outDirOf } from './out-dir.js';

const run = promisify(execFile);

interface Options {
  modes: string[];
  builtIn: string[];
  template: boolean;
}

/**
 * Builds the files beside the module before it, in the given modes one after the other, so that it can hold the
 * hash of each; the languages in `builtIn` go into the module instead. A template has the free name `__WORDS__` in
 * the place of the words that are built in.
 */
export function files({ modes, builtIn, template }: Options): Plugin {
  let outDir = '';
  return {
    name: 'files',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      outDir = outDirOf(config);
    },
    async buildStart() {
      for (const mode of modes) {
        const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', mode];
        await run(process.execPath, [...vite, '--outDir', outDir, '--logLevel', 'warn']);
      }
    },
    transform: {
      filter: { id: /\/src\/runtime\/chunk-manifest\.ts$/ },
      async handler(code) {
        const paths = [...code.matchAll(/'([\w/-]+\.js)'/g)].map(([, path = '']) => path);
        const shown = paths.filter(
          (path) => !builtIn.some((code) => path === `locales/${code}.js`),
        );
        const hashes = await Promise.all(
          shown.map(async (path) => {
            const hash = createHash('sha256').update(await readFile(join(outDir, path)));
            return [path, `sha256-${hash.digest('base64')}`] as const;
          }),
        );
        return {
          code: `export const files = ${JSON.stringify(Object.fromEntries(hashes))};`,
          map: null,
        };
      },
    },
    load: {
      filter: { id: /\/src\/i18n\/bundled-locales\.ts$/ },
      handler() {
        if (template) return 'export const builtIn = Object.entries(__WORDS__);';
        if (builtIn.length === 0) return null;
        const imports = builtIn.map((code) => `import ${code} from './locales/${code}.js';\n`);
        return `${imports.join('')}export const builtIn = Object.entries({ ${builtIn.join(', ')} });`;
      },
    },
  };
}
