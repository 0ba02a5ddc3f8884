import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { minify as minifyTerser } from 'terser';
import { minify, type Plugin } from 'vite';

/** The names that only Lit's own modules use: those that it marks with `_$`, and a few more. All of Lit is in the module. */
const internal = [
  '_\\$.*',
  'ctor',
  'el',
  'enableUpdating',
  'finalize',
  'isUpdatePending',
  'parts',
  'strings',
];

/**
 * Has Chromium compile all functions while it loads the module, off the main thread: nearly all of them are called as
 * soon as a widget is drawn, and would be compiled one by one then
 * (https://v8.dev/blog/explicit-compile-hints).
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/** The comment at the head of a language's source, which says who has checked its words: its file says so too. */
async function headOf(source: string | null): Promise<string | undefined> {
  if (!source || !/\/locales\/\w+\.ts$/.test(source)) return undefined;
  return /\/\*\*[^]*?\*\//.exec(await readFile(source, 'utf8'))?.[0];
}

/**
 * The names of the elements' private members, which nothing outside the module uses. What a file beside it has as
 * well, under `outDir`, can be the name of something that they hand each other, and is kept.
 */
function privateMembers(outDir: string): string[] {
  const textOf = (folder: string, pattern: RegExp) =>
    readdirSync(folder)
      .filter((file) => pattern.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
  const beside = textOf(outDir, /^(actions|own)\.js$/) + textOf(join(outDir, 'locales'), /\.js$/);
  const kept = new Set(beside.match(/[\w$]+/g));
  return [...textOf('src/elements', /\.ts$/).matchAll(/\bprivate (?:readonly )?(\w+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !kept.has(name));
}

/**
 * Runs Terser over what the bundler's own minifier leaves: some 180 bytes less under brotli than either alone. In the
 * module, and in the template of one, it shortens those names of properties as well.
 */
export function terser(): Plugin {
  let folder: string | undefined;
  return {
    name: 'terser',
    apply: 'build',
    configResolved({ root, mode, build: { outDir } }) {
      if (['production', 'alone', 'template'].includes(mode)) folder = resolve(root, outDir);
    },
    async renderChunk(code, { fileName, facadeModuleId }, { format }) {
      const module = format === 'es';
      const first = await minify(fileName, code, { module, sourcemap: true });
      // The files beside it have been built by now.
      const names = folder && [...internal, ...privateMembers(folder)];
      const second = await minifyTerser(first.code, {
        module,
        ecma: 2020,
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true },
        mangle: names ? { properties: { regex: new RegExp(`^(${names.join('|')})$`) } } : true,
        format: {
          comments: false,
          preamble: folder ? compileHint : ((await headOf(facadeModuleId)) ?? ''),
          // A classic script is read in the encoding of its page, where no header says another.
          ascii_only: !module,
        },
        sourceMap: { content: JSON.stringify(first.map), asObject: true },
      });
      return { code: second.code ?? code, map: JSON.stringify(second.map) };
    },
  };
}
