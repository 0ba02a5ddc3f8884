/** Packs the packages with `npm pack` and installs the library's tarball, for tests. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { npm, root } from '../../scripts/setup.mjs';

/** Creates a folder that is removed when the process ends. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/**
 * Packs the library. Returns the path of the tarball and the paths in it. Reads them from `PACKED` if a parent process
 * has packed already.
 */
export const pack = () => (process.env.PACKED ? JSON.parse(process.env.PACKED) : packFolder('.'));

/** Packs the package in a folder of this repository. Returns the path of the tarball and the paths in it. */
export function packFolder(path) {
  const folder = temporaryFolder();
  const [command, args] = npm('pack', `./${path}`, '--json', '--pack-destination', folder);
  const output = execFileSync(command, args, { cwd: root, encoding: 'utf8' });
  // An array up to npm 11, and an object by package name from npm 12.
  const [{ filename, files }] = Object.values(JSON.parse(output));
  return { tarball: join(folder, filename), files: files.map(({ path }) => path) };
}

/** Installs the library, or another package, in a project. Returns its folder. */
export function unpack(tarball, project, name = 'statement-widgets') {
  const installed = join(project, 'node_modules', name);
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  return installed;
}

/** Installs the package with its dependencies in a project outside the repository. */
export function install(tarball, project) {
  const installed = unpack(tarball, project);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    // Symbolic links can need a permission, junctions do not.
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
  return installed;
}
