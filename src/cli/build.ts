import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { embedPage } from '../embed/page-html.js';
import { all } from '../i18n/all-locales.js';
import { elementNames } from '../elements/registry.js';
import { piecesOf } from '../snippets/pieces.js';
import { contentOf } from '../statement/content.js';
import { readStatement } from './read-statement.js';
import { Failure, say } from './output.js';

export interface BuildOptions {
  out: string;
  locales?: string[];
  elements?: string[];
}

/** `dist/`, which this file is built into a folder of. */
const dist = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes the module with a statement embedded in it, and the files beside it that it loads. */
export async function build(
  file: string,
  { out, locales: given = [], elements }: BuildOptions,
): Promise<void> {
  const statement = await readStatement(file);
  const locales = [...new Set(given)];
  const beside = (await readdir(join(dist, 'locales'))).filter((name) => name.endsWith('.js'));
  expectAll(
    'locales',
    locales,
    beside.map((name) => name.slice(0, -3)),
  );
  expectAll('elements', elements ?? [], elementNames);

  await folderAt(out);
  const messages = await Promise.all(locales.map((code) => messagesIn(code)));
  const parts: Parts = {
    statement: JSON.stringify(contentOf(statement)),
    messages: `{${messages.join()}}`,
    locales,
    leftOut: elements ? elementNames.filter((each) => !elements.includes(each)) : [],
  };
  const script = await readFile(join(dist, 'cli/embed.js'), 'utf8');
  const written: Record<string, string> = {
    'statement-widgets.js': await filled('template.js', true, parts),
    'statement-widgets.classic.js': await filled('classic-template.js', false, parts),
    'embed.html': await embedPage(
      statement,
      script.trim(),
      elementNames.filter((each) => !parts.leftOut.includes(each)),
    ),
  };
  for (const [code, language] of Object.entries(all)) {
    const pieces = piecesOf(contentOf(statement), language);
    written[join('fallback', `${code}.json`)] = `${JSON.stringify(pieces, null, 1)}\n`;
  }

  for (const folder of ['locales', 'fallback']) await mkdir(join(out, folder), { recursive: true });
  for (const [name, text] of Object.entries(written)) await writeFile(join(out, name), text);
  const copied = [
    ...['actions.js', 'custom-statement.js', 'embed-parent.js', 'LICENSES.txt'],
    ...beside
      .filter((name) => !locales.includes(name.slice(0, -3)))
      .map((name) => join('locales', name)),
  ];
  await Promise.all(copied.map((name) => copyFile(join(dist, name), join(out, name))));
  const others = Object.keys(written).length - 1 + copied.length;
  say.out(
    `${join(out, 'statement-widgets.js')}: ${say.good('written')}, with ${others} files beside it`,
  );
  // What a page pins the module with, which pins the files that the module loads.
  const hash = createHash('sha384').update(written['statement-widgets.js']!).digest('base64');
  say.out(`integrity="sha384-${hash}"`);
}

async function folderAt(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    throw new Failure(
      `--out: expected a folder to write to; found "${out}" (${(error as Error).message})`,
    );
  }
}

/** What a template has free names for, and what is taken out of it. */
interface Parts {
  /** As JSON. */
  statement: string;
  /** The messages that are built in, as code. */
  messages: string;
  locales: string[];
  leftOut: string[];
}

/** A template with a statement in it. */
async function filled(
  template: string,
  module: boolean,
  { statement, messages, locales, leftOut }: Parts,
): Promise<string> {
  let code = await readFile(join(dist, 'cli', template), 'utf8');
  const put = (place: string | RegExp, value: string) => {
    code = code.replace(place, () => value);
  };
  put('__STATEMENT__', statement);
  put('__WORDS__', messages);
  for (const locale of locales) put(new RegExp(`"locales/${locale}\\.js":"[^"]*",?`), '');
  // Its entry among those that are defined; what only it needs is then left out as unused.
  for (const name of leftOut) put(new RegExp(`"${name}":[\\w$]+,?`), '');
  const { code: minified = '' } = await minify(code, {
    module,
    ecma: 2020,
    // The classic script is large already, and weighs little beside what it comes with.
    compress: {
      passes: module ? 3 : 1,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe_methods: true,
    },
    format: { comments: false },
  });
  return `${minified}\n`;
}

function expectAll(option: string, given: string[], known: string[]): void {
  const unknown = given.find((each) => !known.includes(each));
  if (unknown !== undefined) {
    throw new Failure(`--${option}: expected some of ${known.join(', ')}; found "${unknown}"`);
  }
}

/** The messages of a language as a property in code: their file without its export. */
async function messagesIn(code: string): Promise<string> {
  const file = await readFile(join(dist, 'locales', `${code}.js`), 'utf8');
  const body = file.replace(/export\s*\{\s*([\w$]+) as default\s*\};?\s*$/, 'return $1');
  return `${code}:(()=>{${body}})()`;
}
