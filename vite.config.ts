import { readdirSync } from 'node:fs';
import { visualizer } from 'rollup-plugin-visualizer';
import { defineConfig } from 'vite';
import { lit } from './scripts/plugins/lit.js';
import { literals } from './scripts/plugins/literals.js';
import { metadata } from './scripts/plugins/metadata.js';
import { statement } from './scripts/plugins/statement.js';
import { terser } from './scripts/plugins/terser.js';

export default defineConfig({
  publicDir: false,
  plugins: [
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
    lib: {
      entry: {
        'statement-widgets': 'src/define.ts',
        ...Object.fromEntries(
          readdirSync('src/locales')
            .filter((file) => !['en.ts', 'words.ts'].includes(file))
            .map((file) => [`locales/${file.slice(0, -3)}`, `src/locales/${file}`]),
        ),
      },
      formats: ['es'],
      fileName: (_, name) => `${name}.js`,
    },
    rolldownOptions: { output: { minify: false } },
  },
});
