/** Builds `dist/` in one process, except for the compiler and the manifest analyzer, which are commands. */
import { chmod, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type Rolldown, type UserConfig, type ViteBuilder } from 'vite';
import * as bundles from './bundles.js';
import { writeData } from './data-files.js';
import { editorData } from './editor-data.js';
import { writeHashes } from './hashes.js';
import { writeManifest } from './manifest.js';
import { type Packages, packagesIn, writePackages } from './packages.js';
import { writeTemplate } from './template.js';
import { writeTypes } from './types.js';

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

/** Builds the JavaScript files, starting with the lazy files, whose hashes the others contain. */
async function writeBundles(
  outDir: string,
  writeModule: () => Promise<Files>,
): Promise<[Packages, Packages]> {
  const lazy = await write(outDir, bundles.lazyFiles);
  const [others, command, module, template] = await Promise.all([
    write(outDir, bundles.otherFiles),
    write(outDir, [bundles.command]),
    writeModule().then(packagesIn),
    filesOf(outDir, bundles.template).then((files) => writeTemplate(outDir, files)),
  ]);
  // npm sets this mode when it links the command, which would change the checkout.
  await chmod(join(outDir, 'cli/cli.js'), 0o755);
  return [{ ...lazy, ...others, ...module, ...template }, command];
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
  const [packages] = await Promise.all([
    writeBundles(outDir, writeModule),
    writeManifest(outDir),
    writeTypes(outDir),
  ]);
  await Promise.all([writePackages(outDir, ...packages), writeData(outDir), editorData(outDir)]);
  await writeHashes(outDir);
}
