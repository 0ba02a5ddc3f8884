import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const runs = (command, args, options) =>
  spawnSync(command, args, { ...options, stdio: 'ignore' }).status === 0;

/**
 * Installs missing Debian packages if permitted.
 * @throws an error that says what to install
 */
export function ensurePackages(...packages) {
  const here = () =>
    packages.every((name) =>
      spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' }).stdout?.endsWith(
        ' installed',
      ),
    );
  if (here()) return;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (process.getuid?.() === 0) {
    console.log(`Installing with apt-get: ${packages.join(' ')}`);
    process.env.DEBIAN_FRONTEND ??= 'noninteractive';
    if (!runs('apt-get', install)) runs('apt-get', ['update']) && runs('apt-get', install);
  }
  if (!here()) throw new Error(`needs Debian's packages: apt-get install ${packages.join(' ')}`);
}

/**
 * Unpacks Debian packages into a folder, without installing them.
 * @throws an error that names the missing packages
 */
export function unpackPackages(folder, ...packages) {
  const download = () => runs('apt-get', ['download', ...packages], { cwd: folder });
  const here =
    download() || (process.getuid?.() === 0 && runs('apt-get', ['update']) && download());
  if (!here) throw new Error(`needs Debian's packages: apt-get download ${packages.join(' ')}`);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    if (!runs('dpkg-deb', ['-x', file, '.'], { cwd: folder }))
      throw new Error(`dpkg-deb -x ${file}`);
  }
}

/** Returns the version of a package, without Debian's suffix. */
export const packageVersion = (name) =>
  spawnSync('dpkg-query', ['-W', '-f=${Version}', name], { encoding: 'utf8' })
    .stdout.replace(/^\d+:/, '')
    .replace(/[-+~].*$/, '');
