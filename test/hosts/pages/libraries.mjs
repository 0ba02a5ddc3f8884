import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Libraries whose browser builds are in Debian but not on npm. */
const debian = { prototype: 'libjs-prototype', mootools: 'libjs-mootools' };

/** Installs missing libraries. */
export function installDebian() {
  const missing = Object.entries(debian)
    .filter(([folder]) => !existsSync(`/usr/share/javascript/${folder}`))
    .map(([, name]) => name);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(' and ')} with apt-get`);
  const { status } = spawnSync(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...missing],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) console.error(`apt-get could not install ${missing.join(' and ')}`);
}

/** Returns the versions of all libraries that pages load, by name. */
export async function versions() {
  const url = new URL('../package.json', import.meta.url);
  const { dependencies } = JSON.parse(await readFile(url, 'utf8'));
  const found = Object.entries(debian).map(([folder, name]) => {
    const format = ['-W', '-f', '${Version}', name];
    const { stdout } = spawnSync('dpkg-query', format, { encoding: 'utf8' });
    return [folder, stdout?.replace(/[-~].*/, '') ?? ''];
  });
  const installed = Object.entries(dependencies).map(([name, version]) => [
    name,
    version.replace(/^npm:.*@/, ''),
  ]);
  return Object.fromEntries([...found, ...installed]);
}
