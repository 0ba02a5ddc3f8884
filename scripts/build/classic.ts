import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Builds one classic script: with what otherwise loads later in it, and with its own address read from its tag. One that
 * is inlined into a page has the page's address, as a module has.
 */
export function classic(): Plugin {
  return {
    name: 'classic',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/runtime\/chunk-loader\.ts$/ },
      handler: (code) => ({
        code: code.replace('import.meta.url', 'document.currentScript?.src || document.baseURI'),
        map: null,
      }),
    },
    // A classic script is read in the encoding of its page unless a header names another.
    renderChunk: {
      order: 'post',
      handler: (code) => ({
        code: code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
        map: null,
      }),
    },
    resolveId: {
      filter: { id: /\/(?:inlined-chunks|bundled-locales)\.js$/ },
      handler: (id) =>
        resolve('src/entrypoints/variants', id.replace(/.*\/(.*)\.js$/, '$1.iife.ts')),
    },
  };
}
