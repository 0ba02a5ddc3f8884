import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Gives each language what writes numbers and dates for it in its own file: shared, that would be one request more. */
export function apart(): Plugin {
  return {
    name: 'apart',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.\.\/intl\.js$/ },
      handler: (_, importer = '') => `${resolve('src/i18n/intl.ts')}?${basename(importer)}`,
    },
  };
}
