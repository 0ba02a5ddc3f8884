import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { definitions } from '../scripts/build/definitions.mjs';
import { literals } from '../scripts/build/literals.js';
import { notePackages, writeLicences } from './plugins/licences.js';
import { litForServers } from './plugins/lit-for-servers.js';
import { site } from './plugins/site.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The languages of the site, from the files of its texts. */
const languages = readdirSync(path('words'))
  .filter((name) => /^\w\w\.ts$/.test(name))
  .map((name) => name.slice(0, 2));

/** Builds the site into `demo/site/`: pages in every language, their scripts, and a copy of the built library. */
export default defineConfig({
  root: path('.'),
  base: './',
  define: { ...definitions, __LANGUAGES__: JSON.stringify(languages) },
  // The builder contains templates and style sheets.
  plugins: [literals(), site(), notePackages(), writeLicences()],
  // Packages have a form for workers, which have no document.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  // Each worker is built on its own. Its parts can have the same names as those of the pages and of other workers.
  worker: {
    format: 'es',
    plugins: () => [literals(), litForServers, notePackages()],
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/worker-[name]-[hash].js',
        assetFileNames: 'assets/worker-[name]-[hash][extname]',
      },
    },
  },
  build: {
    outDir: path('site'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    rolldownOptions: {
      preserveEntrySignatures: 'exports-only',
      input: Object.fromEntries(
        [
          ...[
            'editor/editor.ts',
            'editor/publish/publish.ts',
            'builder/builder.ts',
            'theming/theming.ts',
            'gallery/index.ts',
            'language.ts',
            'try.ts',
          ],
          'styles/site.css',
        ].map((name) => [name.replace(/^.*\/|\.\w+$/g, ''), path(name)]),
      ),
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
});
