import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { contentOf } from '../../src/statement/content.js';
import { pack, unpack } from '../../src/statement/pack.js';
import { lineOf, validate } from '../../src/statement/validate.js';

/**
 * Checks each statement that is imported and embeds what the elements read of it, so that neither the
 * validator nor the data that only it needs is in the module.
 */
export function statement(): Plugin {
  return {
    name: 'statement',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/statement\/[^/]+\.json$/ },
      async handler(id) {
        const { statement, faults } = await validate(JSON.parse(await readFile(id, 'utf8')));
        if (!statement) {
          const lines = faults.map((fault) => `  ${lineOf(fault)}`);
          this.error(
            [`${relative(process.cwd(), id)} is not a valid statement:`, ...lines].join('\n'),
          );
        }
        const content = contentOf(statement);
        const packed = pack(content);
        // Where the ids are not those that are counted when it is unpacked, they are embedded.
        const code = isDeepStrictEqual(unpack(packed), content)
          ? `import { unpack } from './pack.js'; export default unpack(${JSON.stringify(packed)})`
          : `export default ${JSON.stringify(content)}`;
        return { code, map: null, moduleType: 'js' };
      },
    },
  };
}
