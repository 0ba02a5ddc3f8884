/**
 * Checks the imported statement and embeds only the fields that elements read. Keeps the validator out of the module.
 */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { embeddedContentOf } from '../../src/statement/content.js';
import { lineOf, validate } from '../../src/statement/validation/validate.js';

export function embeddedStatement(): Plugin {
  return {
    name: 'embedded-statement',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/statement\/[^/]+\.json$/ },
      async handler(id) {
        const { statement, faults } = await validate(JSON.parse(await readFile(id, 'utf8')));
        if (!statement) {
          const lines = faults.map((fault) => `  ${lineOf(fault)}`);
          const file = relative(process.cwd(), id);
          throw new Error([`${file}: invalid statement`, ...lines].join('\n'));
        }
        const code = `export default ${JSON.stringify(embeddedContentOf(statement))}`;
        return { code, map: null, moduleType: 'js' };
      },
    },
  };
}
