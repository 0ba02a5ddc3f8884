import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { site } from './plugins/site.js';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Builds the site into `demo/site/`: pages in every language, their scripts, and the built library as it is. */
export default defineConfig({
  root: path('.'),
  base: './',
  plugins: [site()],
  build: {
    outDir: path('site'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    rolldownOptions: {
      input: Object.fromEntries(
        [
          ...['builder/builder.ts', 'theming/theming.ts', 'language.ts', 'try.ts'],
          ...['styles/site.css', 'styles/index.css'],
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
