/** Writes the types of the source, of generated modules, and for frameworks. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { elements } from './element-names.mjs';

const definitionTypes = (
  tag: string,
  name: string,
) => `export { ${name} } from '../elements/${tag}/${tag}.js';
/** Registers the element, with a prefix as \`<prefix-${tag}>\`: a set beside another one. */
export declare function define(prefix?: string | null): void;
`;

/** Types the statement JSON. They are CommonJS types, because an import of JSON has only a default export. */
const jsonTypes = `import type { Statement } from '../statement/schema.js' with { 'resolution-mode': 'import' };
declare const statement: Statement;
export = statement;
`;

export async function writeTypes(outDir: string): Promise<void> {
  const folder = join(outDir, 'types');
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'];
  try {
    await promisify(execFile)(process.execPath, [...tsc, '--outDir', folder]);
  } catch (error) {
    // The compiler prints errors to standard output.
    throw new Error((error as { stdout?: string }).stdout ?? String(error), { cause: error });
  }
  await mkdir(join(folder, 'define'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'entrypoints/statement.json.d.cts'), jsonTypes),
    ...Object.entries(elements).map(([tag, name]) =>
      writeFile(join(folder, `define/${tag}.d.ts`), definitionTypes(tag, name)),
    ),
  ]);
}
