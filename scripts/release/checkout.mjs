/** A second checkout, and how what runs there differs from what runs here. */
import { execFileSync, spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { copyFile, cp, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { npm, root } from '../setup.mjs';

/** The other side of the date line from most places, a language with letters of its own, files for one's own eyes. */
export const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

/** Runs a command there, and shows what it says where it fails. */
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

/** The files of this checkout with the changes in it, and nothing that is made from them. */
function files() {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\0').filter(Boolean) : undefined;
}

const made = /(?:^|\/)(?:node_modules|dist|coverage|built|packed|site|\.git|\.dist-[^/]*)(?:\/|$)/;

/** Copies this checkout, as it is now, without `dist/`. */
export async function copyTo(folder) {
  const tracked = files();
  if (!tracked) {
    // Not a checkout of git, but an archive of one.
    const filter = (path) => !made.test(path.slice(root.length));
    await cp(root, folder, { recursive: true, filter });
    return;
  }
  for (const path of tracked.filter((each) => !each.startsWith('dist/'))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(root, path), join(folder, path)).catch((error) => {
      // One that has been deleted and is still in the index.
      if (error.code !== 'ENOENT') throw error;
    });
  }
}

/** Clones what has been committed. */
export function cloneTo(folder) {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, folder], { stdio: 'inherit' });
}

/**
 * Gives the other checkout the packages that are installed here: as hard links, since paths would follow symbolic ones.
 */
export async function linkPackages(folder) {
  const from = join(root, 'node_modules');
  const to = join(folder, 'node_modules');
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const targetOf = (entry) => join(to, entry.parentPath.slice(from.length), entry.name);
  for (const entry of entries.filter((each) => each.isDirectory()))
    await mkdir(targetOf(entry), { recursive: true });
  await Promise.all(
    entries.map(async (entry) => {
      const source = join(entry.parentPath, entry.name);
      if (entry.isSymbolicLink()) await symlink(await readlink(source), targetOf(entry));
      else if (entry.isFile())
        await link(source, targetOf(entry)).catch(() =>
          copyFile(source, targetOf(entry), constants.COPYFILE_FICLONE),
        );
    }),
  );
}

/**
 * Installs what the lock file of the other checkout asks for from npm's cache, without the network; where the cache does
 * not have all of it, gives it the packages that are installed here.
 * @returns {Promise<string>} which of the two it was
 */
export async function install(folder) {
  const [command, args] = npm('ci', '--offline');
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'ignore' });
  if (status === 0) return 'installed by "npm ci" from its cache';
  await linkPackages(folder);
  return "linked to this checkout's, since npm's cache does not have them all";
}
