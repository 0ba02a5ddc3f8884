/** Provides the hash of each lazy file and the built-in languages to the module. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { lazyParts, localePath } from '../../src/publish/parts.js';
import { hashesOf } from '../../src/publish/hashes.js';

/** The languages other than English, each in its own file. */
export const locales = readdirSync('src/i18n/locales')
  .filter((file) => /^\w\w\.ts$/.test(file) && file !== 'en.ts')
  .map((file) => file.slice(0, -3));

/** The built-in languages, as in `LOCALES=my,th npm run build`. */
export function builtInLocales(): string[] {
  const named = (process.env.LOCALES ?? '').split(',').map((code) => code.trim());
  const codes = [...new Set(named.filter(Boolean))];
  const unknown = codes.find((code) => !locales.includes(code));
  if (unknown === undefined) return codes;
  throw new Error(`LOCALES: unknown locale "${unknown}". Known locales: ${locales.join(', ')}.`);
}

/** Replaces the code of a source module. */
const instead = (module: string, code: (outDir: string) => Promise<string> | string): Plugin => ({
  name: `instead-of-${module}`,
  enforce: 'pre',
  load: {
    filter: { id: new RegExp(`/src/${module}\\.ts$`) },
    async handler() {
      const { outDir } = this.environment.config.build;
      return { code: await code(outDir), map: null, moduleType: 'js' };
    },
  },
});

/** Returns the hash of each file in the format of `integrity`. The files must exist. */
export const lazyFileHashes = (builtIn: string[]): Plugin =>
  instead('runtime/chunk-manifest', async (outDir) => {
    const codes = locales.filter((code) => !builtIn.includes(code));
    const paths = [...lazyParts, ...codes.map(localePath)];
    const files = await hashesOf(paths, (path) => readFile(join(outDir, path)));
    return `export const files = ${JSON.stringify(files)};`;
  });

/** Returns the messages of the built-in languages. */
export const builtInMessages = (codes: string[]): Plugin | false =>
  codes.length > 0 &&
  instead(
    'i18n/bundled-locales',
    () => `${codes.map((code) => `import ${code} from './locales/${code}.js';\n`).join('')}
export const builtIn = Object.entries({ ${codes.join(', ')} });`,
  );
