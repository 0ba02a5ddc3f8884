/** Writes `template.json`: the module in parts, which the command `build` joins with another statement. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { type Packages, packagesIn } from './packages.js';

export async function writeTemplate(
  partsDir: string,
  output: (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): Promise<Packages> {
  const chunks = output.filter((file) => file.type === 'chunk');
  const template = Object.fromEntries(
    chunks.map(({ fileName, code, imports }) => [fileName, { code, imports }]),
  );
  await writeFile(join(partsDir, 'template.json'), `${JSON.stringify(template, null, 1)}\n`);
  return { 'template.json': [...new Set(Object.values(packagesIn(output)).flat())].sort() };
}
