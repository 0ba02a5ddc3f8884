import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/setup.mjs';
import { freePort } from '../../support/webkit.mjs';
import { startMariaDb } from '../lib/mariadb.mjs';
import { serve, temporaryFolder } from '../lib/programs.mjs';
import { ensureServers, wordPressFiles } from './packages.mjs';
import { useSqlite } from './sqlite.mjs';

const run = promisify(execFile);
const here = join(root, 'test/hosts/wordpress');

const config = (socket, url, log) => `<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * A WordPress of its own, on a free port of 127.0.0.1: its files and its database are in a temporary folder.
 * @param {string} release of Debian, whose WordPress it is.
 * @param {string} theme
 * @param {{ sqlite?: boolean }} [options] whether SQLite stores the data. Default: MariaDB does.
 */
export async function startSite(release, theme, { sqlite = false } = {}) {
  ensureServers();
  const { files, version } = await wordPressFiles(release);
  const { path: folder, remove } = await temporaryFolder('wordpress-');
  const top = join(folder, 'site');
  const log = join(folder, 'debug.log');
  await cp(files, top, { recursive: true });
  await mkdir(join(top, 'wp-content/mu-plugins'), { recursive: true });
  await cp(join(here, 'must-use.php'), join(top, 'wp-content/mu-plugins/must-use.php'));
  const db = sqlite ? undefined : await startMariaDb(folder, 'wp');
  if (sqlite) await useSqlite(top);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  await writeFile(join(top, 'wp-config.php'), config(db?.socket, url, log));
  const php = async (...args) => (await run('php', args, { cwd: top, maxBuffer: 2 ** 26 })).stdout;
  await php(join(here, 'install.php'), theme);
  const web = serve('php', ['-S', `127.0.0.1:${port}`, '-t', top], {
    env: { PHP_CLI_SERVER_WORKERS: '4' },
  });
  await web.answers(() => fetch(`${url}/wp-login.php`));
  return {
    url,
    version,
    database: sqlite ? 'SQLite' : 'MariaDB',
    top,
    /** Runs PHP inside WordPress; what it prints. */
    php: (code) => php('-r', `require 'wp-load.php'; ${code}`),
    /** What PHP and WordPress have complained of since the last time. */
    async complaints() {
      const text = await readFile(log, 'utf8').catch(() => '');
      await rm(log, { force: true });
      return text;
    },
    async stop() {
      await web.stop();
      await db?.stop();
      await remove();
    },
  };
}
