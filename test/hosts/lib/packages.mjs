import { spawnSync } from 'node:child_process';

const runs = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * Makes sure that packages of Debian's are there, and installs them where it may.
 * @throws an error that says what to install.
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

/** The version of one of them, without what Debian adds to it. */
export const packageVersion = (name) =>
  spawnSync('dpkg-query', ['-W', '-f=${Version}', name], { encoding: 'utf8' })
    .stdout.replace(/^\d+:/, '')
    .replace(/[-+~].*$/, '');
