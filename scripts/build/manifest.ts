/** Writes the custom elements manifest with its official analyzer, and the framework types from it. */
import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import { frameworkTypes } from './framework-types.js';

const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';

export async function writeManifest(outDir: string): Promise<void> {
  const args = ['analyze', '--quiet', '--outdir', relative('', outDir)];
  await promisify(execFile)(process.execPath, [analyzer, ...args]);
  await frameworkTypes(outDir);
}
