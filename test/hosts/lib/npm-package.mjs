import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/setup.mjs';

const run = promisify(execFile);

/**
 * Downloads a package of npm without its dependencies, which nothing here runs.
 * @param {string} name
 * @param {string} version
 * @param {string[]} paths the files and folders to keep. Default: all
 * @returns {Promise<string>} the folder of the package
 */
export async function npmPackage(name, version, paths = []) {
  const files = join(root, 'node_modules/.cache/npm', `${name.replace('/', '+')}-${version}`);
  if (!existsSync(files)) {
    const folder = `${files}.part`;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    console.log(`Downloading ${name} ${version}`);
    const { stdout } = await run('npm', ['pack', `${name}@${version}`, '--ignore-scripts'], {
      cwd: folder,
    });
    const kept = paths.map((path) => `package/${path}`);
    await run('tar', ['-xzf', stdout.trim(), ...kept], { cwd: folder });
    await rename(join(folder, 'package'), files);
    await rm(folder, { recursive: true });
  }
  return files;
}
