/** Starts Verdaccio for the rehearsal of a release. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { npm, root } from '../../scripts/setup.mjs';

/**
 * Starts a package registry on this machine, without a link to any other.
 * @param {string} folder an empty folder for the data of the registry and of npm
 */
export async function startRegistry(folder) {
  const { runServer } = createRequire(import.meta.url)('verdaccio');
  const server = await runServer({
    storage: join(folder, 'storage'),
    configPath: join(folder, 'config.yaml'),
    self_path: folder,
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: {},
    packages: { '**': { access: '$all', publish: '$authenticated' } },
    web: { enable: false },
    log: { type: 'stdout', format: 'json', level: 'fatal' },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${server.address().port}`;
  const url = `http://${host}/`;

  // npm publishes only with an account, so anyone may create one.
  const answer = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'rehearsal', password: 'rehearsal' }),
  });
  const { token } = await answer.json();
  if (!token) throw new Error(`registry: cannot create an account: status ${answer.status}`);
  const userconfig = join(folder, 'npmrc');
  await writeFile(
    userconfig,
    `registry=${url}\n//${host}/:_authToken=${token}\naudit=false\nfund=false\nupdate-notifier=false\n`,
  );
  await mkdir(join(folder, 'cache'));

  return {
    url,
    /** Runs npm with this registry and its own cache. Returns its output. */
    async npm(cwd, ...args) {
      const own = [`--userconfig=${userconfig}`, `--cache=${join(folder, 'cache')}`];
      const [command, all] = npm(...args, ...own, `--registry=${url}`);
      const { stdout } = await promisify(execFile)(command, all, { cwd, maxBuffer: 2 ** 26 });
      return stdout;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Lists the folders of the library's dependencies from the lock file. */
export const broughtAlong = () =>
  Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages)
    .filter(
      ([path, { dev, devOptional, optional, peer }]) =>
        path && !(dev || devOptional || optional || peer),
    )
    .map(([path]) => path);
