/** Creates a second checkout with another environment. */
import { execFileSync, spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { copyFile, cp, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { npm, root } from '../setup.mjs';

/** A time zone across the date line, a language with another script, and a private umask. */
export const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

/** Runs a command in the checkout. Prints its output if it fails. */
export function run(folder, [command, args], { env = {}, ...options } = {}) {
  const umask = process.umask(0o077);
  try {
    return execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...elsewhere, ...env },
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'inherit'],
      ...options,
    });
  } finally {
    process.umask(umask);
  }
}

/** Lists the files of this checkout, including changes, without generated files. */
function files() {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\0').filter(Boolean) : undefined;
}

const made = /(?:^|\/)(?:node_modules|dist|coverage|built|packed|site|\.git|\.dist-[^/]*)(?:\/|$)/;

/** Copies this checkout with its changes, without the built folders. */
export async function copyTo(folder) {
  const tracked = files();
  if (!tracked) {
    // The folder is an archive and not a Git checkout.
    const filter = (path) => !made.test(path.slice(root.length));
    await cp(root, folder, { recursive: true, filter });
    return;
  }
  for (const path of tracked.filter((each) => !made.test(each))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(root, path), join(folder, path)).catch((error) => {
      // The file is deleted but still in the index.
      if (error.code !== 'ENOENT') throw error;
    });
  }
}

/** Clones the last commit. */
export function cloneTo(folder) {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, folder], { stdio: 'inherit' });
}

/** Links the installed packages into the other checkout. Uses hard links, since paths would follow symbolic links. */
export async function linkPackages(folder) {
  await linkFolder(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Reads one folder at a time, since `recursive` follows symbolic links to folders in Node 26. */
async function linkFolder(from, to) {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const source = join(from, entry.name);
      const target = join(to, entry.name);
      if (entry.isDirectory()) await linkFolder(source, target);
      else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
      else if (entry.isFile())
        await link(source, target).catch(() =>
          copyFile(source, target, constants.COPYFILE_FICLONE),
        );
    }),
  );
}

/**
 * Installs the packages of the other checkout's lock file from npm's cache, without network. Falls back to the packages
 * that are installed here.
 * @returns {Promise<string>} the source of the packages
 */
export async function install(folder) {
  const [command, args] = npm('ci', '--offline');
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'ignore' });
  if (status === 0) return 'installed by "npm ci" from its cache';
  await linkPackages(folder);
  return "linked to this checkout's, since npm's cache does not have them all";
}
