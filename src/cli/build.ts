import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { elementNames } from '../snippet/element-form.js';
import { contentOf } from '../statement/content.js';
import { pack } from '../statement/pack.js';
import { readStatement } from './read.js';
import { Failure, say } from './say.js';

export interface BuildOptions {
  out: string;
  locales: string[];
  elements?: string[];
}

/** `dist/`, which this file is built into a folder of. */
const dist = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes the module with a statement embedded in it, and the files beside it that it loads. */
export async function build(file: string, { out, locales, elements }: BuildOptions): Promise<void> {
  const statement = await readStatement(file);
  const beside = (await readdir(join(dist, 'locales'))).filter((name) => name.endsWith('.js'));
  expectAll(
    'locales',
    locales,
    beside.map((name) => name.slice(0, -3)),
  );
  expectAll('elements', elements ?? [], elementNames);

  let code = await readFile(join(dist, 'cli/template.js'), 'utf8');
  const words = await Promise.all(locales.map((code) => wordsIn(code)));
  const put = (place: string | RegExp, value: string) => {
    code = code.replace(place, () => value);
  };
  put('__STATEMENT__', JSON.stringify(pack(contentOf(statement))));
  put('__TRANSLATED__', String(Boolean(statement.translations?.length)));
  put('__WORDS__', `{${words.join()}}`);
  for (const locale of locales) put(new RegExp(`"locales/${locale}\\.js":"[^"]*",?`), '');
  for (const name of elements ? elementNames.filter((each) => !elements.includes(each)) : []) {
    // The call that defines it; what only it needs is then left out as unused.
    put(new RegExp(`[\\w$]+\\("${name}",[\\w$]+\\)`), '0');
  }
  const { code: module = '' } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
    format: { comments: false },
  });

  await mkdir(join(out, 'locales'), { recursive: true });
  await writeFile(join(out, 'statement-widgets.js'), `${module}\n`);
  const copied = [
    ...['actions.js', 'own.js', 'LICENSES.txt'],
    ...beside
      .filter((name) => !locales.includes(name.slice(0, -3)))
      .map((name) => join('locales', name)),
  ];
  await Promise.all(copied.map((name) => copyFile(join(dist, name), join(out, name))));
  say.out(
    `${join(out, 'statement-widgets.js')}: ${say.good('written')}, with ${copied.length} files beside it`,
  );
}

function expectAll(option: string, given: string[], known: string[]): void {
  const unknown = given.find((each) => !known.includes(each));
  if (unknown !== undefined) {
    throw new Failure(`--${option}: expected some of ${known.join(', ')}; found "${unknown}"`);
  }
}

/** The words of a language as a property in code: their file without its export. */
async function wordsIn(code: string): Promise<string> {
  const file = await readFile(join(dist, 'locales', `${code}.js`), 'utf8');
  const body = file
    .replace(/\n\/\/# sourceMappingURL=.*\s*$/, '')
    .replace(/export\s*\{\s*([\w$]+) as default\s*\};?\s*$/, 'return $1');
  return `${code}:(()=>{${body}})()`;
}
