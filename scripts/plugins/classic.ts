import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Builds one classic script: with what otherwise loads later in it, and with its own address read from its tag, or that
 * of the page where it stands in the page itself.
 */
export function classic(): Plugin {
  return {
    name: 'classic',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      define: { 'import.meta.url': '(document.currentScript.src || document.baseURI)' },
    }),
    resolveId: {
      filter: { id: /\/(?:bundled|built-in)\.js$/ },
      handler: (id) => resolve('src/classic', id.replace(/.*\/(.*)\.js$/, '$1.ts')),
    },
  };
}
