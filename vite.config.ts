import { readdirSync } from 'node:fs';
import { visualizer } from 'rollup-plugin-visualizer';
import { defineConfig } from 'vite';
import { files } from './scripts/plugins/files.js';
import { lit } from './scripts/plugins/lit.js';
import { literals } from './scripts/plugins/literals.js';
import { metadata } from './scripts/plugins/metadata.js';
import { statement } from './scripts/plugins/statement.js';
import { terser } from './scripts/plugins/terser.js';

const locales = readdirSync('src/locales')
  .filter((file) => /^\w\w\.ts$/.test(file) && file !== 'en.ts')
  .map((file) => file.slice(0, -3));

/** The languages to be built into the module, as in `LOCALES=my,th npm run build`. */
const builtIn = process.env.LOCALES?.split(',') ?? [];
const unknown = builtIn.find((code) => !locales.includes(code));
if (unknown !== undefined) {
  throw new Error(`LOCALES: expected some of ${locales.join(',')}; found "${unknown}"`);
}

/** The entries of each build: those of the files that load when they are needed, and of the module. */
const entries: Record<string, Record<string, string>> = {
  locales: Object.fromEntries(locales.map((code) => [`locales/${code}`, `src/locales/${code}.ts`])),
  actions: { actions: 'src/actions.ts' },
  own: { own: 'src/own.ts' },
};

/**
 * `vite build` first builds, each in a mode of its own, the files beside the module, which holds their hashes.
 * Built together they would share further files, and every page would load those.
 */
export default defineConfig(({ mode }) => {
  const beside = entries[mode];
  return {
    publicDir: false,
    plugins: beside
      ? [terser()]
      : [
          files(Object.keys(entries), builtIn),
          statement(),
          literals(),
          lit(),
          terser(),
          visualizer({
            filename: 'treemap.html',
            emitFile: true,
            sourcemap: true,
            title: 'statement-widgets.js',
          }),
          metadata(),
        ],
    build: {
      // Class fields and ?? are the newest syntax in the module: browsers from 2021 on parse it.
      target: 'es2022',
      sourcemap: true,
      // The first of the builds empties the folder.
      emptyOutDir: mode === 'locales',
      lib: {
        entry: beside ?? { 'statement-widgets': 'src/define.ts' },
        formats: ['es'],
        fileName: (_, name) => `${name}.js`,
      },
      rolldownOptions: { output: { minify: false } },
    },
  };
});
