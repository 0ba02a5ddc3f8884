/**
 * Builds `dist/` and `packages/cli/dist/` in one process, except for the compiler and the manifest analyzer, which are
 * commands.
 */
import { chmod, copyFile, mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type Rolldown, type UserConfig, type ViteBuilder } from 'vite';
import * as bundles from './bundles.js';
import { writeData } from './data-files.js';
import { editorData } from './editor-data.js';
import { writeIntegrity, writeSums } from './hashes.js';
import { locales } from './lazy-files.js';
import { writeManifest } from './manifest.js';
import { type Packages, packagesIn, writePackages } from './packages.js';
import { writeTemplate } from './template.js';
import { writeTypes } from './types.js';
import { copiedParts, localePath } from '../../src/publish/parts.js';

type Files = Rolldown.RolldownOutput['output'][number][];

const filesIn = (built: Awaited<ReturnType<typeof build>>): Files =>
  [built as Rolldown.RolldownOutput].flat().flatMap(({ output }) => output);

/** Builds one configuration into the folder. Returns the written files. */
async function filesOf(outDir: string, config: UserConfig): Promise<Files> {
  const options = { ...config, configFile: false as const, logLevel: 'warn' as const };
  return filesIn(await build({ ...options, build: { ...config.build, outDir } }));
}

/** Builds in parallel. Returns the packages in each file. */
async function write(outDir: string, configs: UserConfig[]): Promise<Packages> {
  const files = await Promise.all(configs.map((config) => filesOf(outDir, config)));
  return packagesIn(files.flat());
}

/** The folder of the built command, which is a package of its own. */
const commandDir = 'packages/cli/dist';

/** The folder of the files that the command joins with a statement or copies. */
const partsDir = join(commandDir, 'parts');

/** Builds the JavaScript files, starting with the lazy files, whose hashes the others contain. */
async function writeBundles(
  outDir: string,
  writeModule: () => Promise<Files>,
): Promise<Record<'pages' | 'command' | 'parts', Packages>> {
  const lazy = await write(outDir, bundles.lazyFiles);
  const [others, module, command, frameScript, template] = await Promise.all([
    write(outDir, bundles.otherFiles),
    writeModule().then(packagesIn),
    write(commandDir, [bundles.command]),
    write(partsDir, [bundles.frameScript]),
    filesOf(partsDir, bundles.template).then((files) => writeTemplate(partsDir, files)),
  ]);
  // npm sets this mode when it links the command, which would change the checkout.
  await chmod(join(commandDir, 'cli.js'), 0o755);
  return {
    pages: { ...lazy, ...others, ...module },
    command,
    parts: { ...lazy, ...frameScript, ...template },
  };
}

/** Copies the files of the library that the command needs, so that its package needs no other. */
async function copyParts(outDir: string): Promise<void> {
  const paths = [...copiedParts, ...locales.map(localePath)];
  await mkdir(join(partsDir, 'locales'), { recursive: true });
  await Promise.all([
    ...paths.map((path) => copyFile(join(outDir, path), join(partsDir, path))),
    copyFile('src/statement/myanmar-2025-01-31.json', join(partsDir, 'statement.json')),
  ]);
}

/** Runs as `vite build`. With `--mode module`, builds only the module into a folder that has its lazy files. */
export async function buildLibrary(builder: ViteBuilder): Promise<void> {
  const { mode, build } = builder.config;
  const { outDir } = build;
  const writeModule = async () => filesIn(await builder.build(builder.environments.client!));
  if (mode === 'module') {
    await writeModule();
    return;
  }
  // Vite does not empty folders outside the project.
  if (!relative('', outDir).startsWith('..')) await rm(outDir, { recursive: true, force: true });
  await rm(commandDir, { recursive: true, force: true });
  const [{ pages, command, parts }] = await Promise.all([
    writeBundles(outDir, writeModule),
    writeManifest(outDir),
    writeTypes(outDir),
  ]);
  const inParts = Object.entries(parts).map(([path, names]) => [`parts/${path}`, names] as const);
  await Promise.all([
    writePackages(outDir, 'package.json', pages),
    writePackages(commandDir, 'packages/cli/package.json', {
      ...command,
      ...Object.fromEntries(inParts),
    }),
    writeData(outDir, partsDir),
    editorData(outDir),
  ]);
  await Promise.all([writeIntegrity(outDir), copyParts(outDir)]);
  await Promise.all([outDir, commandDir].map(writeSums));
}
