/**
 * Writes the licences of the bundled packages and the bill of materials. Vite's `build.license` and
 * `rollup-plugin-license` write a list for each bundle, while each package has one for all its files.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { billOfMaterials } from './bill-of-materials.js';

/** The package folders in each built file, by path. */
export type Packages = Record<string, string[]>;

/** Returns the packages in the chunks of a build. */
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

/**
 * Writes the licences and the bill of materials of the built files in a folder.
 * @param manifest the path of the `package.json` that describes the files
 */
export async function writePackages(
  folder: string,
  manifest: string,
  packages: Packages,
): Promise<void> {
  await Promise.all([
    writeFile(join(folder, 'LICENSES.txt'), await licences(packages)),
    writeFile(join(folder, 'sbom.cdx.json'), await billOfMaterials(manifest, packages)),
  ]);
}

/** Returns the licences of packages, or the readmes that contain them. Prints a shared text once, under all names. */
export async function licences(packages: Packages): Promise<string> {
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
