/** Writes the files of `dist/` that are generated from the statement and its schema, in our own formats. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';
import { all } from '../../src/i18n/all-locales.js';
import { piecesOf } from '../../src/snippets/pieces.js';
import { contentOf } from '../../src/statement/content.js';
import data from '../../src/statement/myanmar-2025-01-31.json' with { type: 'json' };
import { type Statement, statementSchema } from '../../src/statement/schema.js';
import { literals } from './literals.js';

const content = contentOf(data as Statement);

export async function writeData(outDir: string): Promise<void> {
  await Promise.all([
    writeFile(join(outDir, 'statement.schema.json'), jsonSchema()),
    writeFile(join(outDir, 'embed.html'), await framedPage(outDir)),
    writeFallbacks(join(outDir, 'fallback')),
  ]);
}

/**
 * Returns the schema of a statement for editors (JSON Schema 2020-12). The command checks the rules that JSON Schema
 * cannot express.
 */
function jsonSchema(): string {
  const schema = toJsonSchema(statementSchema, {
    target: 'draft-2020-12',
    // Whether a day exists, and whether a range is in order.
    ignoreActions: ['check'],
  });
  return `${JSON.stringify({ ...schema, title: 'Joint statement' }, null, 2)}\n`;
}

/** Returns the page of the iframe and link formats, minified like that of the command. */
async function framedPage(outDir: string): Promise<string> {
  const { module } = await runnerImport<typeof import('../../src/embed/page-html.js')>(
    './src/embed/page-html.ts',
    { configFile: false, plugins: [literals()] },
  );
  const script = await readFile(join(outDir, 'cli/embed.js'), 'utf8');
  return module.embedPage(content, script.trim());
}

/** Writes the fallback content in pieces, a file for each language, for servers that assemble snippets themselves. */
async function writeFallbacks(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [code, messages] of Object.entries(all)) {
    const json = JSON.stringify(piecesOf(content, messages), null, 1);
    await writeFile(join(folder, `${code}.json`), `${json}\n`);
  }
}
