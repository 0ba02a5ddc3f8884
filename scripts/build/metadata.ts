import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toJsonSchema } from '@valibot/to-json-schema';
import { type Plugin, runnerImport } from 'vite';
import { all } from '../../src/i18n/all-locales.js';
import { piecesOf } from '../../src/snippets/pieces.js';
import { contentOf } from '../../src/statement/content.js';
import data from '../../src/statement/myanmar-2025-01-31.json' with { type: 'json' };
import { type Statement, statementSchema } from '../../src/statement/schema.js';
import { outDirOf } from './out-dir.js';
import { billOfMaterials } from './bill-of-materials.js';
import { editorData } from './editor-data.js';
import { frameworkTypes } from './framework-types.js';
import { literals } from './literals.js';
import { npmTypes } from './npm.js';
import { type Packages, takePackages } from './packages.js';
import { keepPublicTypes } from './public-types.js';

const run = promisify(execFile);
const content = contentOf(data as Statement);

/** The packages in what pages load, and those in the command, by the file that has their licences. */
function licensed(packages: Packages): Record<string, string[]> {
  const namesIn = (belongs: (mode: string) => boolean) => {
    const modes = Object.entries(packages).filter(([mode]) => belongs(mode));
    return [...new Set(modes.flatMap(([, files]) => Object.values(files).flat()))].sort();
  };
  return {
    'LICENSES.txt': namesIn((mode) => mode !== 'cli'),
    'cli/LICENSES.txt': namesIn((mode) => mode === 'cli'),
  };
}

/** Writes beside the module what its users' tools read: types, manifest, licences, bill of materials. */
export function metadata(): Plugin {
  let outDir = '';
  return {
    name: 'metadata',
    apply: 'build',
    configResolved(config) {
      outDir = outDirOf(config);
    },
    async closeBundle() {
      const node = (...args: string[]) => run(process.execPath, args);
      const packages = await takePackages(outDir);
      await Promise.all([
        node(
          'node_modules/typescript/bin/tsc',
          ...['-p', 'tsconfig.build.json', '--outDir', join(outDir, 'types')],
        ),
        node(
          'node_modules/@custom-elements-manifest/analyzer/cem.js',
          ...['analyze', '--quiet', '--outdir', outDir],
        ),
        writeFile(join(outDir, 'statement.schema.json'), jsonSchema()),
        fallbacks(join(outDir, 'fallback')),
        framedPage(outDir).then((page) => writeFile(join(outDir, 'embed.html'), page)),
        billOfMaterials(packages).then((bom) => writeFile(join(outDir, 'sbom.cdx.json'), bom)),
        ...Object.entries(licensed(packages)).map(async ([file, names]) =>
          writeFile(join(outDir, file), await licences(names)),
        ),
      ]);
      await Promise.all([frameworkTypes(outDir), editorData(outDir)]);
      await npmTypes(join(outDir, 'types'));
      await keepPublicTypes(join(outDir, 'types'));
    },
  };
}

/** The page of the iframe and link formats; what it has drawn is as small as it is in the command. */
async function framedPage(outDir: string): Promise<string> {
  const { module } = await runnerImport<typeof import('../../src/embed/page-html.js')>(
    './src/embed/page-html.ts',
    { configFile: false, plugins: [literals()] },
  );
  const script = await readFile(join(outDir, 'cli/embed.js'), 'utf8');
  return module.embedPage(content, script.trim());
}

/** The fallback content in pieces, a file for each language: for servers that put it together themselves. */
async function fallbacks(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [code, messages] of Object.entries(all)) {
    const json = JSON.stringify(piecesOf(content, messages), null, 1);
    await writeFile(join(folder, `${code}.json`), `${json}\n`);
  }
}

/** The schema of a statement for editors (JSON Schema 2020-12). What it cannot say is checked by the command. */
function jsonSchema(): string {
  const schema = toJsonSchema(statementSchema, {
    target: 'draft-2020-12',
    // That a day exists, and that a range is in order.
    ignoreActions: ['check'],
  });
  return `${JSON.stringify({ ...schema, title: 'Joint statement' }, null, 2)}\n`;
}

/** The licences of packages; a text that several have is given once, under all their names. */
async function licences(names: string[]): Promise<string> {
  const byText = new Map<string, string[]>();
  for (const name of names) {
    const folder = join('node_modules', name);
    const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each)) ?? '';
    const text = (await readFile(join(folder, file), 'utf8')).replace(/\r/g, '');
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  return [...byText].map(([text, of]) => `${of.join(', ')}:\n\n${text.trim()}\n`).join('\n');
}
