import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embedPage } from '../embed/page-html.js';
import { all } from '../i18n/all-locales.js';
import { loadAll } from '../i18n/load-all.js';
import { elementNames, registry } from '../elements/registry.js';
import { piecesOf } from '../snippets/pieces.js';
import { contentOf } from '../statement/content.js';
import { type Content, joinedModule, joinedScript, type Template } from './join.js';
import { fileReason } from './file-errors.js';
import { readStatement } from './read-statement.js';
import { Failure, output } from './output.js';
import { unknown } from '../utils/errors.js';
import { primary } from '../utils/language-tag.js';

export interface BuildOptions {
  out: string;
  locales?: string[];
  elements?: string[];
}

/** The folder `dist/`. The built file is in `dist/cli/`. */
const dist = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes a module that contains a statement, and the files that the module loads. */
export async function build(
  file: string,
  { out, locales: given = [], elements }: BuildOptions,
): Promise<void> {
  loadAll();
  const statement = await readStatement(file);
  // Text without a translation is in the statement's language, on a page in any language.
  const own = primary(statement.language);
  const locales = [...new Set([...given, ...(own in all ? [own] : [])])]
    .filter((code) => code !== 'en')
    .sort();
  const files = (await readdir(join(dist, 'locales'))).filter((name) => name.endsWith('.js'));
  expectAll(
    'locales',
    locales,
    files.map((name) => name.slice(0, -3)),
  );
  expectAll('elements', elements ?? [], elementNames);

  if (resolve(out) === resolve(dist)) {
    throw new Failure(`--out: ${out} is the folder of the package. Use another folder.`);
  }
  await folderAt(out);
  const kept = elementNames.filter((each) => elements?.includes(each) ?? true);
  const content: Content = {
    // Escaped, so that an inline script can contain the JSON.
    statement: JSON.stringify(contentOf(statement)).replaceAll('<', '\\u003c'),
    elements: kept,
    locales,
  };
  const template = JSON.parse(await readFile(join(dist, 'cli/template.json'), 'utf8')) as Template;
  const written: Record<string, string> = {
    'statement-widgets.js': joinedModule(template, content),
    'statement-widgets.classic.js': joinedScript(template, {
      ...content,
      locales: Object.keys(all).filter((code) => code !== 'en'),
    }),
  };
  // Without a hash, and after an error, the page shows the whole statement.
  const framed = kept.includes('joint-statement');
  if (framed) {
    const script = await readFile(join(dist, 'cli/embed.js'), 'utf8');
    written['embed.html'] = await embedPage(statement, script.trim(), kept);
  }
  for (const [code, language] of Object.entries(all)) {
    const pieces = piecesOf(contentOf(statement), language);
    written[join('fallback', `${code}.json`)] = `${JSON.stringify(pieces, null, 1)}\n`;
  }

  for (const folder of ['locales', 'fallback']) await mkdir(join(out, folder), { recursive: true });
  for (const [name, text] of Object.entries(written)) await writeFile(join(out, name), text);
  const copied = [
    ...['actions.js', 'custom-statement.js', 'embed-parent.js', 'LICENSES.txt'],
    ...files
      .filter((name) => !locales.includes(name.slice(0, -3)))
      .map((name) => join('locales', name)),
  ];
  await Promise.all(copied.map((name) => copyFile(join(dist, name), join(out, name))));
  const others = Object.keys(written).length - 1 + copied.length;
  output.out(
    `${output.good('written')} ${join(out, 'statement-widgets.js')} and ${others} other files. Serve them from one folder.`,
  );
  // The module contains the hashes of the files that it loads, so this hash pins all of them.
  const hash = createHash('sha384').update(written['statement-widgets.js']!).digest('base64');
  output.out(`integrity="sha384-${hash}"`);
  for (const element of kept) {
    const { needs } = registry[element];
    if (needs && statement[needs].length === 0)
      output.note(
        `<${element}> keeps its fallback content, because the statement has no ${needs}.`,
      );
  }
  if (!framed) {
    output.note(
      'embed.html: not written, because frames need joint-statement. Add it to --elements.',
    );
  }
}

async function folderAt(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    throw new Failure(`--out: cannot write to the folder ${out}: ${fileReason(error)}`);
  }
}

function expectAll(option: string, given: string[], known: string[]): void {
  const other = given.find((each) => !known.includes(each));
  if (other !== undefined) throw unknown(`--${option}`, other, known, option.slice(0, -1));
}
