import { readdirSync, readFileSync } from 'node:fs';
import { visualizer } from 'rollup-plugin-visualizer';
import { defineConfig } from 'vite';
import { apart } from './scripts/build/apart.js';
import { classic } from './scripts/build/classic.js';
import { descriptions } from './scripts/build/descriptions.js';
import { executable } from './scripts/build/executable.js';
import { files } from './scripts/build/files.js';
import { hashes } from './scripts/build/hashes.js';
import { literals } from './scripts/build/literals.js';
import { metadata } from './scripts/build/metadata.js';
import { npm, npmEntries } from './scripts/build/npm.js';
import { packages } from './scripts/build/packages.js';
import { sideEffects } from './scripts/build/side-effects.js';
import { statement } from './scripts/build/statement.js';
import { version } from './scripts/build/version.js';

const locales = readdirSync('src/i18n/locales')
  .filter((file) => /^\w\w\.ts$/.test(file) && file !== 'en.ts')
  .map((file) => file.slice(0, -3));

/** The languages to be built into the module, as in `LOCALES=my,th npm run build`. */
const builtIn = process.env.LOCALES?.split(',') ?? [];
const unknown = builtIn.find((code) => !locales.includes(code));
if (unknown !== undefined) {
  throw new Error(`LOCALES: expected some of ${locales.join(',')}; found "${unknown}"`);
}

/** The entries of each build, in the order of the builds; the last is that of the module. */
const entries: Record<string, Record<string, string>> = {
  locales: Object.fromEntries(
    locales.map((code) => [`locales/${code}`, `src/i18n/locales/${code}.ts`]),
  ),
  actions: { actions: 'src/actions/actions.ts' },
  'custom-statement': { 'custom-statement': 'src/statement/sources/custom-statement.ts' },
  embed: { 'cli/embed': 'src/embed/page-script.ts' },
  'embed-parent': { 'embed-parent': 'src/embed/resize-parent.ts' },
  classic: { 'statement-widgets.classic': 'src/entrypoints/script-tag.ts' },
  cli: { 'cli/cli': 'src/cli/cli.ts', 'cli/integrations': 'src/cli/integrations.ts' },
  npm: npmEntries,
  'classic-template': { 'cli/classic-template': 'src/entrypoints/script-tag.ts' },
  template: { 'cli/template': 'src/entrypoints/script-tag.ts' },
  production: { 'statement-widgets': 'src/entrypoints/script-tag.ts' },
};

/** The comment at the head of a chunk's source. */
const headOf = ({ facadeModuleId }: { facadeModuleId: string | null }) =>
  /\/\*\*[^]*?\*\//.exec(readFileSync(facadeModuleId!, 'utf8'))?.[0] ?? '';

/**
 * `vite build` first builds, each in a mode of its own, the files beside the module, which holds their hashes.
 * Built together they would share further files, and every page would load those. The template is the module
 * without a statement, for the command that puts another one in.
 */
export default defineConfig(({ mode }) => {
  const module = mode === 'production';
  const template = mode.endsWith('template');
  const oneFile = mode.startsWith('classic');
  const forNpm = mode === 'npm';
  // The module without what stands beside it: for a look at its size.
  const alone = mode === 'alone';
  const modes = module ? Object.keys(entries).slice(0, -1) : [];
  return {
    publicDir: false,
    plugins: [
      packages(),
      sideEffects(),
      ...((module || alone || template) && !oneFile ? [files({ modes, builtIn, template })] : []),
      ...(module || alone || template || oneFile
        ? [statement({ template }), version(), literals()]
        : []),
      ...(forNpm ? [npm(), statement({ template }), version(), literals(), descriptions()] : []),
      ...(oneFile ? [classic()] : []),
      ...(mode === 'locales' ? [apart()] : []),
      ...(forNpm ? [] : mode === 'cli' ? [literals(), executable()] : [descriptions()]),
      ...(module
        ? [
            visualizer({
              filename: 'treemap.html',
              emitFile: true,
              sourcemap: true,
              title: 'statement-widgets.js',
            }),
            metadata(),
            hashes(),
          ]
        : []),
    ],
    // The command needs nothing but Node: what it uses is in its file.
    ssr: { noExternal: true },
    build: {
      // Class fields and ?? are the newest syntax in the module: browsers from 2021 on parse it.
      target: mode === 'cli' ? 'node20' : 'es2022',
      ssr: mode === 'cli',
      // Its name is that of the module with .map; a comment that says so would be loaded by every reader.
      sourcemap: (module || alone) && 'hidden',
      // The first of the builds empties the folder.
      emptyOutDir: mode === 'locales',
      lib: {
        entry: entries[alone ? 'production' : mode] ?? {},
        // What a page includes by a tag of the classic kind.
        formats: [oneFile || mode.startsWith('embed') ? 'iife' : 'es'],
        name: 'statementWidgets',
        fileName: (_, name) => `${name}.js`,
      },
      rolldownOptions: {
        // The command takes the tags of templates and of style sheets from Lit, and no element.
        ...(mode === 'cli' && {
          treeshake: { moduleSideEffects: (id: string) => !/node_modules\/@?lit/.test(id) },
        }),
        output: {
          // The command is read by people who look for a fault in it.
          minify: mode !== 'cli' && !forNpm,
          // A language's file says who has checked its words, as the head of its source does.
          ...(mode === 'locales' && { postBanner: headOf }),
          chunkFileNames: 'cli/[name].js',
          // In a file of its own, which changes with its version alone.
          ...(mode === 'cli' && {
            codeSplitting: {
              groups: [{ name: 'terser', test: /node_modules\/(?:terser|acorn|@jridgewell)/ }],
            },
          }),
        },
      },
    },
  };
});
