import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { contentOf } from '../../src/statement/content.js';
import { lineOf, validate } from '../../src/statement/validation/validate.js';

/**
 * Checks each statement that is imported and embeds what the elements read of it, so that neither the validator
 * nor the data that only it needs is in the module. A template has the free name `__STATEMENT__` in its place.
 */
export function statement({ template }: { template: boolean }): Plugin {
  return {
    name: 'statement',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/statement\/[^/]+\.json$/ },
      async handler(id) {
        const text = template ? '__STATEMENT__' : JSON.stringify(await read(id));
        return { code: `export default ${text}`, map: null, moduleType: 'js' };
      },
    },
  };
}

async function read(id: string) {
  const { statement, faults } = await validate(JSON.parse(await readFile(id, 'utf8')));
  if (statement) return contentOf(statement);
  const lines = faults.map((fault) => `  ${lineOf(fault)}`);
  const file = relative(process.cwd(), id);
  throw new Error([`${file} is not a valid statement:`, ...lines].join('\n'));
}
