import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { root } from '../../../scripts/setup.mjs';
import { freePort } from '../../support/webkit.mjs';
import { ensureServers, wordPressFiles } from './packages.mjs';

const run = promisify(execFile);
const here = join(root, 'test/hosts/wordpress');

// What has been told to end can still be writing.
const gone = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 };

const groups = new Set();
const folders = new Set();
process.on('exit', () => {
  for (const group of groups) process.kill(-group, 'SIGKILL');
  for (const folder of folders) rmSync(folder, gone);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

/** Starts a program that serves until it is stopped, with all that it starts: they are a group of their own. */
function serve(program, args, env = {}) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    env: { ...process.env, ...env },
  });
  groups.add(child.pid);
  let said = '';
  child.stderr.on('data', (text) => (said = (said + text).slice(-4000)));
  const ended = once(child, 'exit').then(() => groups.delete(child.pid));
  return {
    async stop() {
      if (groups.has(child.pid)) process.kill(-child.pid);
      await ended;
    },
    /** Tries until it answers; fails with what the program said where it has ended. */
    async answers(attempt) {
      for (;;) {
        if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`);
        try {
          return await attempt();
        } catch {
          await setTimeout(50);
        }
      }
    },
  };
}

/** A database server with an empty database, reached by a socket in the folder alone. */
async function database(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const auth = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  await run('mariadb-install-db', ['--no-defaults', ...user, `--datadir=${data}`, ...auth]);
  const server = serve('mariadbd', [
    ...['--no-defaults', ...user, `--datadir=${data}`, `--socket=${socket}`],
    ...['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'],
  ]);
  const create = `$db = new mysqli('localhost', 'root', '', '', 0, '${socket}'); $db->query('CREATE DATABASE wp');`;
  await server.answers(() => run('php', ['-r', create]));
  return { ...server, socket };
}

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
 */
export async function startSite(release, theme) {
  ensureServers();
  const { files, version } = await wordPressFiles(release);
  const folder = await mkdtemp(join(tmpdir(), 'wordpress-'));
  folders.add(folder);
  const top = join(folder, 'site');
  const log = join(folder, 'debug.log');
  await cp(files, top, { recursive: true });
  await mkdir(join(top, 'wp-content/mu-plugins'), { recursive: true });
  await cp(join(here, 'must-use.php'), join(top, 'wp-content/mu-plugins/must-use.php'));
  const db = await database(folder);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  await writeFile(join(top, 'wp-config.php'), config(db.socket, url, log));
  const php = async (...args) => (await run('php', args, { cwd: top, maxBuffer: 2 ** 26 })).stdout;
  await php(join(here, 'install.php'), theme);
  const web = serve('php', ['-S', `127.0.0.1:${port}`, '-t', top], {
    PHP_CLI_SERVER_WORKERS: '4',
  });
  await web.answers(() => fetch(`${url}/wp-login.php`));
  return {
    url,
    version,
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
      await db.stop();
      await rm(folder, gone);
      folders.delete(folder);
    },
  };
}
