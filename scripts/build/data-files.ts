/** Writes the files of `dist/` that are generated from the statement and its schema, in our own formats. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { contentOf } from '../../src/statement/content.js';
import data from '../../src/statement/myanmar-2025-01-31.json' with { type: 'json' };
import { type Statement, statementSchema } from '../../src/statement/schema.js';
import { importMinified } from './import-minified.mjs';

const content = contentOf(data as Statement);

export async function writeData(outDir: string, partsDir: string): Promise<void> {
  await Promise.all([
    writeFile(join(outDir, 'statement.schema.json'), jsonSchema()),
    writeFile(join(outDir, 'embed.html'), await framedPage(partsDir)),
    writePrerendered(outDir),
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
async function framedPage(partsDir: string): Promise<string> {
  const { embedPage } =
    await importMinified<typeof import('../../src/embed/page-html.js')>('src/embed/page-html.ts');
  const script = await readFile(join(partsDir, 'embed.js'), 'utf8');
  return embedPage(content, script.trim());
}

/** Writes the files from which servers without JavaScript render elements, minified like those of the command. */
async function writePrerendered(outDir: string): Promise<void> {
  const { prerenderedFiles } = await importMinified<
    typeof import('../../src/publish/prerendered-files.js')
  >('src/publish/prerendered-files.ts');
  for (const [path, text] of Object.entries(prerenderedFiles(content))) {
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), text);
  }
}
