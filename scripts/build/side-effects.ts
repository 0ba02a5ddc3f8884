import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Keeps the module that nothing is imported from: `sideEffects` in package.json is about the built files. */
export function sideEffects(): Plugin {
  return {
    name: 'side-effects',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/xhtml\.js$/ },
      handler: () => ({ id: resolve('src/runtime/xhtml.ts'), moduleSideEffects: true }),
    },
  };
}
