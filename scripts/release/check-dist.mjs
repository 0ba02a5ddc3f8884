/**
 * Checks that the source builds `dist/` and `packages/cli/dist/` byte for byte, in a second checkout with another path,
 * time zone, language and umask. The second checkout is a copy with uncommitted changes. With `--clone` it is a clone of the commit, with its
 * own packages.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneTo, copyTo, elsewhere, install, linkPackages, run } from './checkout.mjs';
import { filesOf } from '../build/files-of.mjs';
import { ensureInstalled, root } from '../setup.mjs';

ensureInstalled();
const clone = process.argv.includes('--clone');
const folders = ['dist', 'packages/cli/dist'];

const folder = await mkdtemp(join(tmpdir(), 'second-checkout-'));
try {
  const other = join(folder, 'statement-widgets');
  let packages = "linked to this checkout's";
  if (clone) {
    cloneTo(other);
    for (const dist of folders) await rm(join(other, dist), { recursive: true });
    packages = await install(other);
  } else {
    await copyTo(other);
    await linkPackages(other);
  }
  run(other, [process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']]);

  let differ = false;
  for (const dist of folders) {
    const committed = await filesOf(join(root, dist)).catch(() => ({}));
    const built = await filesOf(join(other, dist));
    const paths = [...new Set([...Object.keys(committed), ...Object.keys(built)])].sort();
    const differing = paths.filter((path) => !built[path] || !committed[path]?.equals(built[path]));
    if (differing.length > 0) {
      console.error(`${dist}/ is not what the source builds: ${differing.join(', ')}`);
      differ = true;
    } else console.log(`${dist}/ is what the source builds: ${paths.length} files, byte for byte`);
  }
  if (differ) {
    console.error('Run "npm run build" and commit its output with the change that made it differ.');
    process.exitCode = 1;
  } else {
    const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' });
    if (clone) console.log(`Built from a clone of ${head.trim()}`);
    console.log(`Built in ${other} with ${JSON.stringify(elsewhere)}; packages: ${packages}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
