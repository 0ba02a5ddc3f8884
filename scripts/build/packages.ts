import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { outDirOf } from './out-dir.js';

/** The packages of which something is in each built file: by the mode of its build, then by its path. */
export type Packages = Record<string, Record<string, string[]>>;

/** Where each build notes them for the last one, which takes the notes away. */
const notes = '.packages';

/** Notes which packages are in the files of a build, as the bundler knows them. */
export function packages(): Plugin {
  let mode = '';
  let folder = '';
  return {
    name: 'packages',
    apply: 'build',
    configResolved(config) {
      mode = config.mode;
      folder = join(outDirOf(config), notes);
    },
    async writeBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const found = chunks.map(({ fileName, moduleIds }) => {
        const names = moduleIds.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]);
        return [fileName, [...new Set(names.filter((name) => name !== undefined))].sort()];
      });
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, mode), JSON.stringify(Object.fromEntries(found)));
    },
  };
}

/** What the builds have noted. */
export async function takePackages(outDir: string): Promise<Packages> {
  const folder = join(outDir, notes);
  const modes = (await readdir(folder)).sort();
  const found = await Promise.all(
    modes.map(async (mode) => {
      const text = await readFile(join(folder, mode), 'utf8');
      return [mode, JSON.parse(text) as Packages[string]] as const;
    }),
  );
  await rm(folder, { recursive: true });
  return Object.fromEntries(found);
}
