/** Configures the JavaScript files of `dist/`. Vite builds each of them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { visualizer } from 'rollup-plugin-visualizer';
import { mergeConfig, type Plugin, type PluginOption, type UserConfig } from 'vite';
import { inAscii } from '../../src/utils/ascii.js';
import { definitions } from './definitions.mjs';
import { descriptions } from './descriptions.js';
import { embeddedStatement } from './embedded-statement.js';
import { elementNames } from './element-names.mjs';
import { literals } from './literals.js';
import { builtInLocales, builtInMessages, lazyFileHashes, locales } from './lazy-files.js';
import { npmModules, npmPackage } from './npm-package.js';

/** Keeps a module without imported names. `sideEffects` in package.json only covers the built files. */
const keptXhtml: Plugin = {
  name: 'kept-xhtml',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/xhtml\.js$/ },
    handler: () => ({ id: resolve('src/runtime/xhtml.ts'), moduleSideEffects: true }),
  },
};

type Entries = Record<string, string>;

/** Common options. Class fields and `??` are the newest syntax, which browsers parse since 2021. */
const bundle = (entry: Entries, ...more: UserConfig[]): UserConfig =>
  more.reduce<UserConfig>((config, each) => mergeConfig(config, each), {
    publicDir: false,
    plugins: [keptXhtml],
    define: definitions,
    build: {
      target: 'es2022',
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: (_, name) => `${name}.js` },
      rolldownOptions: { output: { minify: true } },
    },
  });

/** Configures a classic script. Rolldown requires a name even without exports. */
const script: UserConfig = {
  build: { lib: { entry: {}, formats: ['iife'], name: 'statementWidgets' } },
};

const readable: UserConfig = { build: { rolldownOptions: { output: { minify: false } } } };

const plugins = (...list: PluginOption[]): UserConfig => ({ plugins: list });

/** Replaces modules of the source by those of `entrypoints/variants/`. */
const variants = (kind: string, ...names: string[]): UserConfig => ({
  resolve: {
    alias: names.map((name) => ({
      find: new RegExp(`^.*/${name}\\.js$`),
      replacement: resolve(`src/entrypoints/variants/${name}.${kind}.ts`),
    })),
  },
});

/** Escapes non-ASCII characters: a classic script has the encoding of its page unless a header names another. */
const ascii: Plugin = {
  name: 'ascii',
  renderChunk: { order: 'post', handler: (code) => ({ code: inAscii(code), map: null }) },
};

/** Keeps the comment in a language's source that names its reviewer. */
const headOf = ({ facadeModuleId }: { facadeModuleId: string | null }) =>
  /\/\*\*[^]*?\*\//.exec(readFileSync(facadeModuleId!, 'utf8'))?.[0] ?? '';

const builtIn = builtInLocales();
const scriptTag = 'src/entrypoints/script-tag.ts';
const actions = { actions: 'src/actions/actions.ts' };
const customStatement = { 'custom-statement': 'src/statement/sources/custom-statement.ts' };
const elementEntries = Object.fromEntries(
  elementNames.map((tag) => [tag, `src/elements/${tag}/${tag}.ts`]),
);

/** The lazy files. The module contains the hash of each. */
export const lazyFiles: UserConfig[] = [
  ...locales.map((code) =>
    bundle(
      { [`locales/${code}`]: `src/i18n/locales/${code}.ts` },
      { build: { rolldownOptions: { output: { postBanner: headOf } } } },
    ),
  ),
  bundle(actions, plugins(literals())),
  bundle(customStatement, plugins(descriptions())),
];

/** The files that depend on no other file of `dist/`. */
export const otherFiles: UserConfig[] = [
  bundle({ 'embed-parent': 'src/embed/resize-parent.ts' }, script),
  bundle(
    { 'statement-widgets.classic': scriptTag },
    plugins(embeddedStatement(), literals(), descriptions(), ascii),
    variants('iife', 'inlined-chunks', 'bundled-locales', 'module-address'),
    script,
  ),
  bundle(
    npmModules,
    plugins(npmPackage(), embeddedStatement(), literals(), descriptions()),
    variants('bundler', 'chunk-loader'),
    readable,
  ),
];

/** The script of `embed.html`. */
export const frameScript: UserConfig = bundle({ embed: 'src/embed/page-script.ts' }, script);

/** The command, which bundles its dependencies and needs only Node. */
export const command: UserConfig = bundle(
  { cli: 'src/cli/cli.ts', integrations: 'src/cli/integrations.ts' },
  plugins(embeddedStatement(), literals()),
  readable,
  {
    ssr: { noExternal: true },
    build: {
      target: 'node20',
      ssr: true,
      rolldownOptions: {
        // It imports Lit's template and style sheet tags, but no element.
        treeshake: { moduleSideEffects: (id: string) => !/node_modules\/@?lit/.test(id) },
        output: { chunkFileNames: '[name].js' },
      },
    },
  },
);

/** The module in parts that the command joins (see `src/publish/join.ts`). */
export const template: UserConfig = bundle(
  {
    'script-tag': scriptTag,
    ...elementEntries,
    ...actions,
    ...customStatement,
    ...Object.fromEntries(locales.map((code) => [code, `src/i18n/locales/${code}.ts`])),
  },
  plugins(literals(), descriptions()),
  variants(
    'template',
    ...['embedded', 'classes', 'bundled-locales', 'inlined-chunks', 'module-address'],
    'chunk-manifest',
  ),
  {
    build: {
      write: false,
      lib: { entry: {}, formats: ['cjs'] },
      rolldownOptions: {
        output: {
          chunkFileNames: '[name].js',
          exports: 'named',
          // A page can extend the prototype of the property descriptors that would define these marks.
          generatedCode: { symbols: false },
          esModule: false,
        },
      },
    },
  },
);

/** The module of the script tag, built after the files whose hashes it contains. */
export const scriptTagModule: UserConfig = bundle(
  { 'statement-widgets': scriptTag },
  plugins(
    embeddedStatement(),
    literals(),
    lazyFileHashes(builtIn),
    builtInMessages(builtIn),
    visualizer({
      filename: 'treemap.html',
      emitFile: true,
      sourcemap: true,
      title: 'statement-widgets.js',
    }) as PluginOption,
  ),
  // With a comment that names the source map, every reader would load it.
  { build: { sourcemap: 'hidden' } },
);
