/**
 * Writes which packages are in the built files: their licences, and the bill of materials. Vite's own `build.license` and
 * `rollup-plugin-license` write a list for each bundle; `dist/` has one for all.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { billOfMaterials } from './bill-of-materials.js';

/** The folders of the packages of which something is in each built file, by its path. */
export type Packages = Record<string, string[]>;

/** The packages in the chunks of a build, as the bundler knows them. */
export function packagesIn(output: (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): Packages {
  const chunks = output.filter((file) => file.type === 'chunk');
  return Object.fromEntries(
    chunks.map(({ fileName, moduleIds }) => {
      const folder = /(?<=\/node_modules\/)(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/;
      const names = moduleIds.map((id) => folder.exec(id)?.[0]);
      return [fileName, [...new Set(names.filter((name) => name !== undefined))].sort()];
    }),
  );
}

/** Writes the licences of what pages load and of what is in the command apart, and the bill of materials of both. */
export async function writePackages(
  outDir: string,
  inPages: Packages,
  inCommand: Packages,
): Promise<void> {
  await Promise.all([
    writeFile(join(outDir, 'LICENSES.txt'), await licences(inPages)),
    writeFile(join(outDir, 'cli/LICENSES.txt'), await licences(inCommand)),
    writeFile(join(outDir, 'sbom.cdx.json'), await billOfMaterials({ ...inPages, ...inCommand })),
  ]);
}

/** The licences of packages, or the readmes that have them. A text that several have is given once, under all names. */
async function licences(packages: Packages): Promise<string> {
  const byText = new Map<string, string[]>();
  for (const name of [...new Set(Object.values(packages).flat())].sort()) {
    const folder = join('node_modules', name);
    const files = (await readdir(folder)).filter((each) => /^(?:licen[cs]e|readme)/i.test(each));
    const file = files.find((each) => /^l/i.test(each)) ?? files[0]!;
    const text = (await readFile(join(folder, file), 'utf8')).replace(/\r/g, '');
    byText.set(text, [...(byText.get(text) ?? []), name.replace(/.*node_modules\//, '')]);
  }
  return [...byText].map(([text, of]) => `${of.join(', ')}:\n\n${text.trim()}\n`).join('\n');
}
