import { readdirSync } from 'node:fs';
import { visualizer } from 'rollup-plugin-visualizer';
import { defineConfig } from 'vite';
import { lit } from './scripts/plugins/lit.js';
import { literals } from './scripts/plugins/literals.js';
import { metadata } from './scripts/plugins/metadata.js';
import { statement } from './scripts/plugins/statement.js';
import { terser } from './scripts/plugins/terser.js';

const locales = readdirSync('src/locales').filter((file) => !/^(?:en|words)\.ts$/.test(file));

/**
 * `vite build` writes the module and its locales; it then builds again in the mode `actions`, for the file that
 * a click loads. Built together, they would share a third file, and every page would load two.
 */
export default defineConfig(({ mode }) => {
  const actions = mode === 'actions';
  return {
    publicDir: false,
    plugins: actions
      ? [terser()]
      : [
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
      emptyOutDir: !actions,
      lib: {
        entry: actions
          ? { actions: 'src/actions.ts' }
          : {
              'statement-widgets': 'src/define.ts',
              ...Object.fromEntries(
                locales.map((file) => [`locales/${file.slice(0, -3)}`, `src/locales/${file}`]),
              ),
            },
        formats: ['es'],
        fileName: (_, name) => `${name}.js`,
      },
      rolldownOptions: { external: ['./actions.js'], output: { minify: false } },
    },
  };
});
