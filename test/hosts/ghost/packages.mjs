import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/setup.mjs';
import { npmPackage } from '../lib/npm-package.mjs';

export const version = '6.65.0';

/** A release of Node that Ghost runs on. */
const nodeVersion = '24.22.3';

/** Returns Ghost with what it needs, and the Node to run it. Ghost is installed with the pnpm and the lock file that it names. */
export async function ghostFiles() {
  const folder = await npmPackage('ghost', version);
  const system = `node-${process.platform}-${process.arch}`;
  const node = join(await npmPackage(system, nodeVersion, ['bin/node']), 'bin/node');
  if (!existsSync(join(folder, 'node_modules/.modules.yaml'))) {
    const { packageManager } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const [pnpm] = packageManager.split('+');
    console.log(`Installing the packages of Ghost ${version}`);
    const store = join(root, 'node_modules/.cache/pnpm');
    const args = ['--prod', '--frozen-lockfile', '--ignore-scripts', '--store-dir', store];
    await promisify(execFile)('npm', ['exec', '--yes', '--', pnpm, 'install', ...args], {
      cwd: folder,
      env: { ...process.env, CI: 'true' },
      maxBuffer: 2 ** 26,
    });
  }
  return { folder, node };
}
