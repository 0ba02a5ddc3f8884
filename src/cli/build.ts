import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementNames, registry } from '../elements/registry.js';
import { baseOf, imageUrl } from '../page/addresses.js';
import { csvNotes } from '../page/csv.js';
import { type BuildOptions, buildFiles, otherLocales } from '../publish/build-files.js';
import type { Statement } from '../statement/schema.js';
import { unknown } from '../utils/errors.js';
import { fileReason } from './file-errors.js';
import { Failure, output } from './output.js';
import { readStatement } from './read-statement.js';

/** The folder of the files that the command reads, next to the built command. */
export const parts = join(dirname(fileURLToPath(import.meta.url)), 'parts');

type Options = BuildOptions & { out: string };

/** Writes a module that contains the statement in a file, and the files that the module loads. */
export const build = async (file: string, options: Options): Promise<void> =>
  buildStatement(await readStatement(file), options);

/** Does the same for a statement. */
export async function buildStatement(
  statement: Statement,
  { out, ...options }: Options,
): Promise<void> {
  const { locales = [], elements = [], image } = options;
  const base = baseOf(statement, options.base, '--base');
  if (image !== undefined) imageUrl(image, base, '--image');
  expectAll(
    'locales',
    locales.filter((code) => code !== 'en'),
    otherLocales,
  );
  expectAll('elements', elements, elementNames);
  await folderAt(out);
  const built = await buildFiles(statement, (path) => readFile(join(parts, path)), options);
  const { files, integrity, empty, framed } = built;
  for (const [path, content] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }

  output.out(
    `${output.good('written')} ${join(out, 'statement-widgets.js')} and ${files.size - 1} other files. Serve them from one folder.`,
  );
  output.out(`integrity="${integrity}"`);
  for (const element of empty) {
    output.note(
      `<${element}> keeps its fallback content, because the statement has no ${registry[element].needs!}.`,
    );
  }
  for (const note of csvNotes(statement)) output.note(note);
  if (!base) {
    output.note(
      'Without --base, no oEmbed and no links for search engines are written. Add the URL of the folder.',
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
