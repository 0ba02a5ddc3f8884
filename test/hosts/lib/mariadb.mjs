import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from './programs.mjs';

const run = promisify(execFile);

/** A server of MariaDB with an empty database, reached by a socket in the folder alone. It needs PHP with `mysqli`. */
export async function startMariaDb(folder, name) {
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const auth = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  await run('mariadb-install-db', ['--no-defaults', ...user, `--datadir=${data}`, ...auth]);
  const server = serve('mariadbd', [
    ...['--no-defaults', ...user, `--datadir=${data}`, `--socket=${socket}`],
    ...['--skip-networking', '--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'],
  ]);
  const create = `$db = new mysqli('localhost', 'root', '', '', 0, '${socket}'); $db->query('CREATE DATABASE ${name}');`;
  await server.answers(() => run('php', ['-r', create]));
  return { ...server, socket };
}
