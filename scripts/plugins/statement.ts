import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { contentOf } from '../../src/statement/content.js';
import { pack } from '../../src/statement/pack.js';
import { lineOf, validate } from '../../src/statement/validate.js';

/**
 * Checks each statement that is imported and embeds what the elements read of it, so that neither the validator
 * nor the data that only it needs is in the module. A template has free names in the place of what depends on the
 * statement: `__STATEMENT__`, packed, and `__TRANSLATED__`, whether it has translations.
 */
export function statement({ template }: { template: boolean }): Plugin {
  return {
    name: 'statement',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/statement\/(?:[^/]+\.json|localize\.ts)$/ },
      async handler(id) {
        if (id.endsWith('.ts')) {
          if (!template) return null;
          return `import { inLanguage } from './translation.js';
            export const localize = __TRANSLATED__ ? inLanguage : undefined;`;
        }
        const packed = template ? undefined : pack(await read(id));
        const paragraphs = packed?.sections.flatMap((section) => section.paragraphs);
        const unpack = paragraphs?.every((one) => Array.isArray(one)) ? 'unpackCounted' : 'unpack';
        const text = packed ? JSON.stringify(packed) : '__STATEMENT__';
        const code = `import { ${unpack} } from './pack.js'; export default ${unpack}(${text})`;
        return { code, map: null, moduleType: 'js' };
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
