import { execFile, spawnSync } from 'node:child_process';
import { access, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/setup.mjs';

const run = promisify(execFile);
const cache = join(root, 'node_modules/.cache/wordpress');

/** The releases of Debian whose WordPress is run, with themes beside it: an older and a newer one. */
export const releases = {
  bookworm: ['twentytwentythree', 'twentytwentytwo', 'twentytwentyone'],
  trixie: ['twentytwentyfive'],
};

const found = (command) => spawnSync('which', [command]).status === 0;
const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Makes sure that PHP, MariaDB and SQLite are there. */
export function ensureServers() {
  const modules = found('php') ? spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout : '';
  const absent = [
    ...(found('php') ? [] : ['php-cli']),
    ...(/^mysqli$/m.test(modules) ? [] : ['php-mysql']),
    ...(/^xml$/m.test(modules) ? [] : ['php-xml']),
    ...(/^pdo_sqlite$/m.test(modules) ? [] : ['php-sqlite3']),
    ...(/^mbstring$/m.test(modules) ? [] : ['php-mbstring']),
    ...(/^intl$/m.test(modules) ? [] : ['php-intl']),
    ...(found('mariadbd') && found('mariadb-install-db') ? [] : ['mariadb-server-core']),
    ...(found('my_print_defaults') ? [] : ['mariadb-client-core']),
  ];
  if (absent.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${absent.join(' ')}`;
  if (process.getuid?.() !== 0 || !found('apt-get')) throw new Error(`run as root: ${command}`);
  console.log(`Installing with "${command}"`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const line of ['apt-get update', command]) {
    const [program, ...args] = line.split(' ');
    const { status, stderr } = spawnSync(program, args, { encoding: 'utf8', env });
    if (status !== 0) throw new Error(`"${line}" failed: ${stderr}`);
  }
}

/** Where this machine gets Debian's packages from. */
async function mirror() {
  const { stdout } = await run('apt-get', ['indextargets', '--format', '$(SITE)']);
  const sites = [...new Set(stdout.split('\n'))];
  const site = sites.find((each) => /\/debian\/?$/.test(each)) ?? sites[0];
  if (!site) throw new Error('no mirror of Debian in the sources of apt');
  return site;
}

/** Downloads the packages of a release and takes them apart, without installing anything. */
async function unpack(release, folder) {
  const lists = join(folder, 'lists');
  const archives = join(folder, 'archives');
  await mkdir(join(lists, 'partial'), { recursive: true });
  await mkdir(join(archives, 'partial'), { recursive: true });
  const sources = join(folder, 'sources.list');
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  await writeFile(sources, `deb [signed-by=${keyring}] ${await mirror()} ${release} main\n`);
  const options = [
    `Dir::Etc::sourcelist=${sources}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${lists}`,
    `Dir::Cache=${folder}`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  const packages = [
    'wordpress',
    ...releases[release].map((theme) => `wordpress-theme-${theme}`),
    // WordPress links to these in place of its own copies.
    ...['libjs-cropper', 'libjs-lodash', 'libjs-underscore', 'php-getid3'],
  ];
  await run('apt-get', [...options, '-q', 'update']);
  await run('apt-get', [...options, '-q', 'download', ...packages], { cwd: archives });
  const files = (await readdir(archives)).filter((file) => file.endsWith('.deb'));
  for (const file of files) await run('dpkg', ['-x', join(archives, file), join(folder, 'root')]);
}

/**
 * The files of WordPress as a release of Debian packages it.
 * @returns {Promise<{ files: string, version: string }>}
 */
export async function wordPressFiles(release) {
  const files = join(cache, [release, ...releases[release]].join('-'));
  if (!(await exists(files))) {
    console.log(`Downloading WordPress of Debian ${release}`);
    const folder = join(cache, `.${release}`);
    await rm(folder, { recursive: true, force: true });
    await unpack(release, folder);
    const packed = join(folder, 'root/usr/share/wordpress');
    await rm(join(packed, 'wp-config.php'), { force: true });
    await rm(join(packed, '.htaccess'), { force: true });
    const whole = join(folder, 'whole');
    await cp(packed, whole, { recursive: true, dereference: true });
    await rename(whole, files);
    await rm(folder, { recursive: true, force: true });
  }
  const php = await readFile(join(files, 'wp-includes/version.php'), 'utf8');
  return { files, version: /\$wp_version = '([\d.]+)'/.exec(php)[1] };
}
