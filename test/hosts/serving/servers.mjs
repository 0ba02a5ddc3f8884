import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runnerImport } from 'vite';
import { root } from '../../../scripts/setup.mjs';
import { freePort } from '../../support/webkit.mjs';
import { ensurePackages } from '../lib/packages.mjs';

/** Starts real servers with our configurations, each on its own port of 127.0.0.1 and in a temporary folder. */

export const { headersOf, headOf, unwanted } = (
  await runnerImport(join(root, 'scripts/release/serving.ts'), { configFile: false })
).module;

const ours = (name) => join(root, 'integrations/serving', name);

/** Resolves once a server listens on the port. Rejects with the program's output if it ends. */
async function listens(child, port, said) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended: ${said()}`);
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await setTimeout(20);
    } finally {
      socket.destroy();
    }
  }
}

/** Starts a program. `said` is its output, `read` reads a file of its folder. */
async function start(program, args, { port, folder, env = {} }) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (said = (said + text).slice(-20_000)));
  const ended = once(child, 'exit');
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  await listens(child, port, () => said);
  return {
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    read: (name) => readFile(join(folder, name), 'utf8'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      process.off('exit', kill);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Starts nginx for a site with a log, common headers, and its own rule for scripts.
 * @param {string} files the folder that was packed
 * @param {{ brotli?: boolean }} [options] whether Debian's module is loaded
 */
export async function startNginx(files, { brotli = false } = {}) {
  ensurePackages('nginx-light', 'libnginx-mod-http-brotli-static');
  const [folder, port] = [await mkdtemp(join(tmpdir(), 'nginx-')), await freePort()];
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    join(folder, 'nginx.conf'),
    `${brotli ? 'load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;' : ''}
daemon off;
master_process off;
pid ${folder}/pid;
error_log ${folder}/error.log info;
events {}
http {
	include /etc/nginx/mime.types;
	${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n\t')}
	access_log ${folder}/access.log;
	gzip on;
	server {
		listen 127.0.0.1:${port};
		root ${files};
		${unwanted.map((name) => `add_header ${name} "the site's own";`).join('\n\t\t')}
		${brotli ? 'brotli_static on;' : ''}
		include ${ours('nginx.conf')};
		location ~ \\.js$ { return 410; }
	}
}
`,
  );
  const args = ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
  return start('nginx', args, { port, folder });
}

/** Starts Caddy for such a site, but without a log. */
export async function startCaddy(files) {
  ensurePackages('caddy');
  const [folder, port] = [await mkdtemp(join(tmpdir(), 'caddy-')), await freePort()];
  await mkdir(join(folder, 'home'));
  await writeFile(
    join(folder, 'Caddyfile'),
    `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	bind 127.0.0.1
	root * ${files}
	${unwanted.map((name) => `header ${name} "the site's own"`).join('\n\t')}
	import ${ours('Caddyfile')}
}
`,
  );
  const args = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  const home = join(folder, 'home');
  return start('caddy', args, {
    port,
    folder,
    env: { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
}

/**
 * Starts a server in this process: a partner's site, or a stranger's on our old domain.
 * @param {(path: string) => { status?: number, type?: string, headers?: object, body: string } | undefined} answer
 * undefined if the request should wait forever
 */
export async function startPages(answer) {
  const server = createServer(({ url }, response) => {
    const page = answer(url);
    if (!page) return;
    const { status = 200, type = 'text/html; charset=utf-8', headers = {}, body } = page;
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
