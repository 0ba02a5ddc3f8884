import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

export const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The file that a path of a URL asks for; undefined where there is none, or none that may be served. */
async function fileFor(root, pathname) {
  const path = decodeURIComponent(pathname);
  // Neither out of the folder, nor into what it hides, such as .git.
  if (path.includes('\0') || path.split(/[/\\]/).some((part) => part.startsWith('.')))
    return undefined;
  try {
    // A symbolic link does not lead out of the folder either.
    const file = await realpath(resolve(root, `.${path}`));
    if (file !== root && !file.startsWith(root + sep)) return undefined;
    return { file, stats: await stat(file) };
  } catch {
    return undefined;
  }
}

async function answer(root, request, response) {
  const end = (status, text, headers = {}) => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
    response.end(`${text}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    end(405, 'Only GET and HEAD', { allow: 'GET, HEAD' });
    return;
  }
  let { pathname } = new URL(request.url, 'http://localhost');
  if (pathname.endsWith('/')) pathname += 'index.html';
  const found = await fileFor(root, pathname);
  if (found?.stats.isDirectory()) {
    end(301, 'A folder', { location: `${pathname}/` });
    return;
  }
  if (!found?.stats.isFile()) {
    end(404, `There is no ${pathname}`);
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': found.stats.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** Listens at this port of the loopback interface, else at the next that is free. */
async function listen(server, port) {
  for (let tried = port; ; tried += 1) {
    server.listen(tried, '127.0.0.1');
    try {
      await once(server, 'listening');
      return;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried > port + 100) throw error;
    }
  }
}

/**
 * Serves the files below a folder, to this machine only.
 * @param {string} root the folder
 * @param {number} port the port, or the first that is tried; 0 for any
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends with a slash
 */
export async function serve(root, port = 0) {
  const folder = await realpath(root);
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      response.writeHead(400).end();
    });
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
