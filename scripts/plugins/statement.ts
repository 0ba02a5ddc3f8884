import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { contentOf } from '../../src/statement/content.js';
import { integrityFaults, type Fault } from '../../src/statement/integrity.js';
import { pack, unpack } from '../../src/statement/pack.js';
import { statementSchema } from '../../src/statement/schema.js';

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
        const parsed = v.safeParse(statementSchema, JSON.parse(await readFile(id, 'utf8')));
        const faults: Fault[] = parsed.success
          ? await integrityFaults(parsed.output)
          : parsed.issues.map((issue) => ({
              path: `/${issue.path?.map(({ key }) => String(key)).join('/') ?? ''}`,
              expected: issue.message,
              found: issue.received,
            }));
        if (!parsed.success || faults.length > 0) {
          const lines = faults.map(
            ({ path, expected, found }) => `  ${path}: expected ${expected}; found ${found}`,
          );
          this.error(
            [`${relative(process.cwd(), id)} is not a valid statement:`, ...lines].join('\n'),
          );
        }
        const content = contentOf(parsed.output);
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
