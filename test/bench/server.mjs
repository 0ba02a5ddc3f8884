import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { root } from '../../scripts/setup.mjs';
import { second } from './pages/host.mjs';

/**
 * Serves built files under `/dist/`, and `answers` for other paths, each called with the parsed URL.
 * @param {Record<string, (url: URL) => [type: string, text: string]>} answers by path
 */
export async function serveBuilt(answers) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1');
    const { pathname } = url;
    const send = (type, text) => response.setHeader('content-type', type).end(text);
    if (Object.hasOwn(answers, pathname)) send(...answers[pathname](url));
    else if (/^\/dist\/[\w-]+\.js$/.test(pathname)) {
      send('text/javascript', readFileSync(root + pathname.slice(1)));
    } else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/**
 * Serves a folder from two origins, compressed in advance. Caches `assets/` and iframe pages forever. Sends the
 * partner's page with an ETag for revalidation.
 * @param {string} folder
 * @param {{host?: string, only?: 'br' | 'gzip'}} options `only` restricts the encoding
 */
export async function serveTwice(folder, { host = '127.0.0.1', only } = {}) {
  const files = new Map();
  const compressed = (bytes) => ({
    br: brotliCompressSync(bytes),
    gzip: gzipSync(bytes, { level: 9 }),
  });

  const listener = (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = files.get(pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = only ?? (/\bbr\b/.test(accepted) ? 'br' : 'gzip');
    const headers = {
      'content-type': lookup(pathname) ?? 'application/octet-stream',
      'cache-control': file.immutable ? 'max-age=31536000, immutable' : 'no-cache',
      'access-control-allow-origin': '*',
      vary: 'accept-encoding',
      // The browser does not revalidate immutable files.
      ...(file.immutable ? {} : { etag: file.etag }),
    };
    // HTTP/1.1 keeps connections alive by default.
    response.removeHeader('connection');
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    // Fonts are compressed already.
    const bytes = file.plain ?? file[encoding];
    if (!file.plain) headers['content-encoding'] = encoding;
    response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes);
  };

  const servers = [createServer(listener), createServer(listener)];
  for (const server of servers) {
    server.keepAliveTimeout = 60_000;
    server.listen(0, host);
    await once(server, 'listening');
  }
  const [origin, other] = servers.map((server) => `http://${host}:${server.address().port}`);

  for (const path of readdirSync(folder, { recursive: true })) {
    const file = join(folder, path);
    if (!statSync(file).isFile()) continue;
    const text = readFileSync(file);
    const bytes = path.endsWith('.html')
      ? Buffer.from(text.toString().replaceAll(second, other))
      : text;
    files.set(`/${path.replaceAll('\\', '/')}`, {
      ...(path.endsWith('.woff2') ? { plain: bytes } : compressed(bytes)),
      etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`,
      immutable: path.startsWith('assets') || path.endsWith('-frame.html'),
    });
  }
  return {
    origin,
    async close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
