/** The JavaScript files of `dist/`: what each is made of, and what differs between them. Vite builds each of them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { visualizer } from 'rollup-plugin-visualizer';
import { mergeConfig, type Plugin, type PluginOption, type UserConfig } from 'vite';
import { inAscii } from '../../src/utils/ascii.js';
import { descriptions } from './descriptions.js';
import { embeddedStatement } from './embedded-statement.js';
import { elementNames } from './element-names.mjs';
import { literals } from './literals.js';
import { builtInLocales, builtInMessages, lazyFileHashes, locales } from './lazy-files.js';
import { npmModules, npmPackage } from './npm-package.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Keeps a module that nothing is imported from: `sideEffects` in package.json is about the built files. */
const keptXhtml: Plugin = {
  name: 'kept-xhtml',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/xhtml\.js$/ },
    handler: () => ({ id: resolve('src/runtime/xhtml.ts'), moduleSideEffects: true }),
  },
};

type Entries = Record<string, string>;

/** What the files have in common. Class fields and `??` are the newest syntax: browsers from 2021 on parse it. */
const bundle = (entry: Entries, ...more: UserConfig[]): UserConfig =>
  more.reduce<UserConfig>((config, each) => mergeConfig(config, each), {
    publicDir: false,
    plugins: [keptXhtml],
    define: { __VERSION__: JSON.stringify(version) },
    build: {
      target: 'es2022',
      emptyOutDir: false,
      lib: { entry, formats: ['es'], fileName: (_, name) => `${name}.js` },
      rolldownOptions: { output: { minify: true } },
    },
  });

/** A script that is not a module. It has no exports; a name is asked for all the same. */
const script: UserConfig = {
  build: { lib: { entry: {}, formats: ['iife'], name: 'statementWidgets' } },
};

const readable: UserConfig = { build: { rolldownOptions: { output: { minify: false } } } };

const plugins = (...list: PluginOption[]): UserConfig => ({ plugins: list });

/** Takes modules of the source from `entrypoints/variants/` instead. */
const variants = (kind: string, ...names: string[]): UserConfig => ({
  resolve: {
    alias: names.map((name) => ({
      find: new RegExp(`^.*/${name}\\.js$`),
      replacement: resolve(`src/entrypoints/variants/${name}.${kind}.ts`),
    })),
  },
});

/** A script is read in the encoding of its page unless a header names another. */
const ascii: Plugin = {
  name: 'ascii',
  renderChunk: { order: 'post', handler: (code) => ({ code: inAscii(code), map: null }) },
};

/** The comment at the head of a language's source says who has checked its words; its file says so too. */
const headOf = ({ facadeModuleId }: { facadeModuleId: string | null }) =>
  /\/\*\*[^]*?\*\//.exec(readFileSync(facadeModuleId!, 'utf8'))?.[0] ?? '';

const builtIn = builtInLocales();
const scriptTag = 'src/entrypoints/script-tag.ts';
const actions = { actions: 'src/actions/actions.ts' };
const customStatement = { 'custom-statement': 'src/statement/sources/custom-statement.ts' };
const elementEntries = Object.fromEntries(
  elementNames.map((tag) => [tag, `src/elements/${tag}/${tag}.ts`]),
);

/** The modules that pages load when they need them. The module holds the hash of each. */
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

/** What is built besides; none of it depends on another file of `dist/`. */
export const otherFiles: UserConfig[] = [
  bundle({ 'cli/embed': 'src/embed/page-script.ts' }, script),
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

/** The command, which needs nothing but Node: what it uses is in its files. */
export const command: UserConfig = bundle(
  { 'cli/cli': 'src/cli/cli.ts', 'cli/integrations': 'src/cli/integrations.ts' },
  plugins(literals()),
  readable,
  {
    ssr: { noExternal: true },
    build: {
      target: 'node20',
      ssr: true,
      rolldownOptions: {
        // It takes the tags of templates and of style sheets from Lit, and no element.
        treeshake: { moduleSideEffects: (id: string) => !/node_modules\/@?lit/.test(id) },
        output: { chunkFileNames: 'cli/[name].js' },
      },
    },
  },
);

/** The module in parts that the command joins: see `src/cli/join.ts`. */
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
  ),
  {
    build: {
      write: false,
      lib: { entry: {}, formats: ['cjs'] },
      rolldownOptions: {
        output: {
          chunkFileNames: '[name].js',
          exports: 'named',
          // A page can have added to the prototype of the descriptors that would define these marks.
          generatedCode: { symbols: false },
          esModule: false,
        },
      },
    },
  },
);

/** The module of the script tag, with the hashes of the files that it loads, which are built before it. */
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
  // A comment that names the source map would have every reader load it.
  { build: { sourcemap: 'hidden' } },
);
