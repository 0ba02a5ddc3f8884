import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const run = promisify(execFile);
const bundled = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

/** Writes beside the module what its users' tools read: types, manifest, licence. */
export function metadata(): Plugin {
  let outDir = '';
  return {
    name: 'metadata',
    apply: 'build',
    configResolved(config) {
      outDir = relative(config.root, config.build.outDir) || config.build.outDir;
    },
    async closeBundle() {
      const node = (...args: string[]) => run(process.execPath, args);
      await Promise.all([
        node(
          'node_modules/typescript/bin/tsc',
          ...['-p', 'tsconfig.build.json', '--outDir', join(outDir, 'types')],
        ),
        node(
          'node_modules/@custom-elements-manifest/analyzer/cem.js',
          ...['analyze', '--quiet', '--outdir', outDir],
        ),
        licences().then((text) => writeFile(join(outDir, 'LICENSES.txt'), text)),
      ]);
    },
  };
}

/** The licences of what is bundled; those of Lit's packages are one text, given once. */
async function licences(): Promise<string> {
  const texts = await Promise.all(
    bundled.map((name) => readFile(join('node_modules', name, 'LICENSE'), 'utf8')),
  );
  return `statement-widgets.js contains ${bundled.join(', ')}:\n\n${[...new Set(texts)].join('\n')}`;
}
